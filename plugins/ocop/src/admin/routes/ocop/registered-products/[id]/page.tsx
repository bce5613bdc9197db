import { Button } from "@medusajs/ui";
import { useState } from "react";
import { Link, useParams, type UIMatch } from "react-router-dom";
import { AuditSection } from "../../../../components/audit-section";
import { PageShell } from "../../../../components/page-shell";
import { RecordCrumb } from "../../../../components/record-crumb";
import { Resource } from "../../../../components/resource";
import { CertificationBadge } from "../../../../components/status-badge";
import { useWords } from "../../../../i18n/use-words";
import { useFormats } from "../../../../lib/use-formats";
import { useResource } from "../../../../lib/use-resource";
import { useMayWrite } from "../../../../lib/use-staff";
import { productSetName, type RegisteredProduct } from "../registered-product";
import { RegisteredProductForm } from "../registered-product-form";
import { AssessmentsSection } from "./assessments-section";
import { CertificationsSection } from "./certifications-section";
import { DossiersSection } from "./dossiers-section";
import { FactsSection } from "./facts-section";
import { OpenChangesSection } from "./open-changes-section";
import { RecallsSection } from "./recalls-section";

type Answer = { registered_product: RegisteredProduct };

const RegisteredProductPage = () => {
  const { id } = useParams();
  const answer = useResource<Answer>(`/admin/ocop/registered-products/${id}`);
  return (
    <Resource of={answer}>
      {({ registered_product: product }) => <ProductRecord product={product} />}
    </Resource>
  );
};

function ProductRecord({ product }: { product: RegisteredProduct }) {
  const { t, language } = useWords();
  const format = useFormats();
  const mayWrite = useMayWrite();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <>
      <PageShell
        title={product.name}
        subtitle={
          <>
            <Link to={`/ocop/producers/${product.producer.id}`} className="hover:underline">
              {product.producer.name}
            </Link>{" "}
            · {productSetName(product.product_set, language)} ·{" "}
            {t("common.as_of", { date: format.date(product.badge.as_of) })}
          </>
        }
        badges={<CertificationBadge status={product.badge.certification_status} />}
        actions={
          <>
            <Button size="small" variant="secondary" asChild>
              <Link to={`/ocop/registered-products/${product.id}/recognition`}>
                {t("assessment.page")}
              </Link>
            </Button>
            {mayWrite && (
              <Button size="small" variant="secondary" onClick={() => setIsEditing(true)}>
                {t("common.edit")}
              </Button>
            )}
          </>
        }
        side={
          <>
            <DossiersSection product={product} />
            <RecallsSection product={product} />
          </>
        }
      >
        <OpenChangesSection product={product} />
        <CertificationsSection product={product} />
        <AssessmentsSection product={product} />
        <FactsSection product={product} />
        <AuditSection record={`registered_product:${product.id}`} />
      </PageShell>
      {isEditing && <RegisteredProductForm product={product} onClose={() => setIsEditing(false)} />}
    </>
  );
}

export default RegisteredProductPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={`/admin/ocop/registered-products/${params.id}`}
      nameOf={(answer) => answer.registered_product.name}
    />
  ),
};
