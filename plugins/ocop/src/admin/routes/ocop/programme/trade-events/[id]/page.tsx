import { Text } from "@medusajs/ui";
import { useParams, type UIMatch } from "react-router-dom";
import type { TradeEventView } from "../../../../../../programme/entry-view";
import { EntryDetail } from "../../../../../components/programme/entry-detail";
import { PROGRAMME } from "../../../../../components/programme/paths";
import { producerLine } from "../../../../../components/programme/producer-line";
import { TradeEventDrawer } from "../../../../../components/programme/trade-event-drawer";
import { RecordCrumb } from "../../../../../components/record-crumb";
import { RecordList } from "../../../../../components/record-list";
import { Resource } from "../../../../../components/resource";
import { Section } from "../../../../../components/section";
import { useWords } from "../../../../../i18n/use-words";
import { useFormats } from "../../../../../lib/use-formats";
import { useResource } from "../../../../../lib/use-resource";

type Answer = { trade_event: TradeEventView };

const pathOf = (id = "") => `${PROGRAMME.trade_event.api}/${id}`;

const TradeEventPage = () => {
  const { id } = useParams();
  const resource = useResource<Answer>(pathOf(id));
  return <Resource of={resource}>{({ trade_event }) => <Detail event={trade_event} />}</Resource>;
};

function Detail({ event }: { event: TradeEventView }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <EntryDetail
      noun="trade_event"
      entry={event}
      title={event.name}
      subtitle={t(`programme.trade_event.kinds.${event.kind}`)}
      facts={[
        { label: t("programme.starts_on"), value: format.date(event.starts_on) },
        { label: t("programme.ends_on"), value: format.date(event.ends_on) },
        { label: t("programme.organiser"), value: event.organiser },
        { label: t("programme.place"), value: event.place },
      ]}
      form={(onClose) => <TradeEventDrawer event={event} onClose={onClose} />}
    >
      <Section title={t("programme.producers")}>
        <RecordList empty={t("programme.nobody")} records={event.producers.map(producerLine)} />
      </Section>
      <Section title={t("programme.trade_event.outcomes")}>
        <RecordList
          empty={t("programme.trade_event.no_outcome")}
          records={event.outcomes.map((outcome, index) => ({
            id: String(index),
            title: `${t(`programme.trade_event.outcome_kinds.${outcome.kind}`)}: ${outcome.partner}`,
            notes: [
              outcome.producer.name,
              format.date(outcome.agreed_on),
              outcome.document && (outcome.document.file_name ?? outcome.document.id),
            ],
            aside: (
              <Text size="small" className="tabular-nums">
                {format.money(outcome.amount_vnd)}
              </Text>
            ),
          }))}
        />
      </Section>
    </EntryDetail>
  );
}

export default TradeEventPage;

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <RecordCrumb<Answer> path={pathOf(params.id)} nameOf={({ trade_event }) => trade_event.name} />
  ),
};
