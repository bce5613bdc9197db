import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import {
  participationPage,
  PARTICIPATIONS_API,
  type WaitingEvidence,
} from "../../lib/participation";
import { useFormats } from "../../lib/use-formats";
import { RecordTable } from "../record-table";
import { RowLink } from "../row-link";
import { useParticipationWords } from "./use-participation-words";

const column = createDataTableColumnHelper<WaitingEvidence>();
const filter = createDataTableFilterHelper<WaitingEvidence>();
const hrefOf = ({ participation_id: id }: WaitingEvidence) => participationPage(id);
const QUEUES = ["unchecked", "stale"] as const;

function useColumns() {
  const { t, language } = useWords();
  const format = useFormats();
  const words = useParticipationWords();
  return useMemo(
    () => [
      column.accessor("kind", {
        header: t("participation.evidence"),
        cell: ({ row: { original } }) => (
          <RowLink to={hrefOf(original)}>{words.evidence(original)}</RowLink>
        ),
      }),
      column.accessor("producer_name", { header: t("participation.producer") }),
      column.accessor("unit_name", {
        header: t("channel.ready.commune"),
        cell: ({ getValue }) => getValue() ?? t("common.unknown"),
      }),
      column.accessor("product_name", {
        header: t("participation.product"),
        cell: ({ getValue }) => getValue() ?? t("participation.whole_producer"),
      }),
      column.accessor(`channel_name_${language}`, { header: t("participation.channel") }),
      column.accessor("recorded_at", {
        header: t("participation.sent_at"),
        cell: ({ getValue }) => format.instant(getValue()),
      }),
    ],
    [format, language, t, words],
  );
}

/** Evidence that waits for a look, the longest waiting first. */
export function EvidenceTable() {
  const { t } = useWords();
  const filters = useMemo(
    () => [
      filter.custom({
        id: "queue",
        type: "radio",
        label: t("participation.queue"),
        options: QUEUES.map((value) => ({ value, label: t(`participation.queues.${value}`) })),
      }),
    ],
    [t],
  );
  return (
    <RecordTable<WaitingEvidence>
      title={t("participation.title")}
      subtitle={t("participation.subtitle")}
      path={PARTICIPATIONS_API}
      rowsKey="evidence"
      columns={useColumns()}
      filters={filters}
      search
      rowId={({ id }) => id}
      rowHref={hrefOf}
      empty={{ heading: t("participation.empty"), description: t("participation.empty_hint") }}
    />
  );
}
