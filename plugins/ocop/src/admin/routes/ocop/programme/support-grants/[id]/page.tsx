import { useParams, type UIMatch } from "react-router-dom";
import type { SupportGrantView } from "../../../../../../programme/entry-view";
import { EntryDetail } from "../../../../../components/programme/entry-detail";
import { producerPage, PROGRAMME } from "../../../../../components/programme/paths";
import { SupportGrantDrawer } from "../../../../../components/programme/support-grant-drawer";
import { TextLink } from "../../../../../components/recognition/text-link";
import { RecordCrumb } from "../../../../../components/record-crumb";
import { Resource } from "../../../../../components/resource";
import { useWords } from "../../../../../i18n/use-words";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";

type Answer = { support_grant: SupportGrantView };

const pathOf = (id = "") => `${PROGRAMME.support_grant.api}/${id}`;

const SupportGrantPage = () => {
  const { id } = useParams();
  const resource = useResource<Answer>(pathOf(id));
  return (
    <Resource of={resource}>{({ support_grant }) => <Detail grant={support_grant} />}</Resource>
  );
};

function Detail({ grant }: { grant: SupportGrantView }) {
  const { t } = useWords();
  const format = useFormats();
  const { producer } = grant;
  return (
    <EntryDetail
      noun="support_grant"
      entry={grant}
      title={t(`programme.support_grant.kinds.${grant.kind}`)}
      subtitle={producer.name}
      facts={[
        {
          label: t("programme.producer"),
          value: <TextLink to={producerPage(producer.id)}>{producer.name}</TextLink>,
          note: producer.unit?.name,
        },
        { label: t("programme.support_grant.given_on"), value: format.date(grant.given_on) },
        {
          label: t("programme.support_grant.amount"),
          value: grant.amount_vnd === null ? t("common.none") : format.money(grant.amount_vnd),
        },
        {
          label: t("programme.support_grant.decision_number"),
          value: grant.decision_number ?? t("common.none"),
        },
        {
          label: t("programme.support_grant.description"),
          value: grant.description ?? t("common.none"),
        },
      ]}
      form={(onClose) => <SupportGrantDrawer grant={grant} onClose={onClose} />}
    />
  );
}

export default SupportGrantPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={pathOf(params.id)}
      nameOf={({ support_grant }) => support_grant.producer.name}
    />
  ),
};
