import { useParams } from "react-router-dom";
import { Crumb } from "../../../../components/crumb";
import { PageShell } from "../../../../components/page-shell";
import { CertificationActions } from "../../../../components/recognition/certification-actions";
import { CertificationListRows } from "../../../../components/recognition/certification-list-rows";
import {
  DecisionSection,
  ListingsSection,
  PublicPageSection,
  SourcesSection,
  VerdictSection,
} from "../../../../components/recognition/certification-sections";
import { ChangeListRows } from "../../../../components/recognition/change-list-rows";
import { OpenChangeNotice } from "../../../../components/recognition/open-change-notice";
import { TextLink } from "../../../../components/recognition/text-link";
import { Resource } from "../../../../components/resource";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import type { CertificationAnswer } from "../../../../lib/recognition";
import { useResource } from "../../../../lib/use-resource";

const CertificationPage = () => {
  const { id = "" } = useParams();
  const answer = useResource<CertificationAnswer>(`/admin/ocop/certifications/${id}`);
  return <Resource of={answer}>{(found) => <Certification answer={found} />}</Resource>;
};

function Certification({ answer }: { answer: CertificationAnswer }) {
  const { t } = useWords();
  const { certification, history, changes, listings, as_of: asOf } = answer;
  const { registered_product: product, star } = certification;
  return (
    <PageShell
      title={t("certification.heading", { product: product.name, count: star })}
      subtitle={
        <TextLink to={`/ocop/registered-products/${product.id}/recognition`}>
          {t("certification.assessments")}
        </TextLink>
      }
      actions={<CertificationActions answer={answer} />}
      side={
        <>
          <PublicPageSection certification={certification} />
          <ListingsSection listings={listings} />
          <SourcesSection sources={certification.sources} />
        </>
      }
    >
      <OpenChangeNotice changes={changes} />
      <VerdictSection certification={certification} asOf={asOf} />
      <DecisionSection certification={certification} />
      <Section title={t("certification.history")}>
        <CertificationListRows certifications={history} empty={t("certification.no_history")} />
      </Section>
      <Section title={t("certification.changes")}>
        <ChangeListRows changes={changes} />
      </Section>
    </PageShell>
  );
}

export default CertificationPage;

export const handle = { breadcrumb: () => <Crumb word="certification.heading_fallback" /> };
