import { useParams } from "react-router-dom";
import { Crumb } from "../../../../../components/crumb";
import { PageShell } from "../../../../../components/page-shell";
import { RecognitionSections } from "../../../../../components/recognition/recognition-sections";
import { Resource } from "../../../../../components/resource";
import { CertificationBadge } from "../../../../../components/status-badge";
import type { RecognisedProduct } from "../../../../../lib/recognition";
import { useResource } from "../../../../../lib/use-resource";

const RecognitionPage = () => {
  const { id = "" } = useParams();
  const answer = useResource<{ registered_product: RecognisedProduct }>(
    `/admin/ocop/registered-products/${id}`,
  );
  return (
    <Resource of={answer}>
      {({ registered_product: product }) => (
        <PageShell
          title={product.name}
          subtitle={product.producer.name}
          badges={<CertificationBadge status={product.badge.certification_status} />}
        >
          <RecognitionSections product={product} />
        </PageShell>
      )}
    </Resource>
  );
};

export default RecognitionPage;

export const handle = { breadcrumb: () => <Crumb word="assessment.page" /> };
