import { useParams, type UIMatch } from "react-router-dom";
import type { CommunicationItemView } from "../../../../../../programme/entry-view";
import { registeredProductPage } from "../../../../../components/monitoring/paths";
import { CommunicationItemDrawer } from "../../../../../components/programme/communication-item-drawer";
import { EntryDetail } from "../../../../../components/programme/entry-detail";
import { PROGRAMME } from "../../../../../components/programme/paths";
import { producerLine } from "../../../../../components/programme/producer-line";
import { OutsideLink, TextLink } from "../../../../../components/recognition/text-link";
import { RecordCrumb } from "../../../../../components/record-crumb";
import { RecordList } from "../../../../../components/record-list";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";

type Answer = { communication_item: CommunicationItemView };

const pathOf = (id = "") => `${PROGRAMME.communication_item.api}/${id}`;

const CommunicationItemPage = () => {
  const { id } = useParams();
  const resource = useResource<Answer>(pathOf(id));
  return (
    <Resource of={resource}>
      {({ communication_item }) => <Detail item={communication_item} />}
    </Resource>
  );
};

function Detail({ item }: { item: CommunicationItemView }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <EntryDetail
      noun="communication_item"
      entry={item}
      title={item.title_vi}
      subtitle={t(`programme.communication_item.kinds.${item.kind}`)}
      facts={[
        {
          label: t("programme.communication_item.title_en"),
          value: item.title_en ?? t("common.none"),
        },
        { label: t("programme.communication_item.outlet"), value: item.outlet },
        {
          label: t("programme.communication_item.published_on"),
          value: format.date(item.published_on),
        },
        {
          label: t("programme.communication_item.url"),
          value:
            item.url === null ? (
              t("common.none")
            ) : (
              <OutsideLink href={item.url}>{item.url}</OutsideLink>
            ),
        },
        {
          label: t("programme.communication_item.is_public"),
          value: t(item.is_public ? "common.yes" : "common.no"),
        },
      ]}
      form={(onClose) => <CommunicationItemDrawer item={item} onClose={onClose} />}
    >
      <Section title={t("programme.producers_about")}>
        <RecordList empty={t("programme.nobody")} records={item.producers.map(producerLine)} />
      </Section>
      {item.registered_products.length > 0 && (
        <Section title={t("programme.products_about")}>
          <RecordList
            empty=""
            records={item.registered_products.map(({ id, name }) => ({
              id,
              title: <TextLink to={registeredProductPage(id)}>{name}</TextLink>,
            }))}
          />
        </Section>
      )}
    </EntryDetail>
  );
}

export default CommunicationItemPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer>
      path={pathOf(params.id)}
      nameOf={({ communication_item }) => communication_item.title_vi}
    />
  ),
};
