import {
  createDataTableColumnHelper,
  createDataTableFilterHelper,
  StatusBadge,
  type DataTableFilter,
} from "@medusajs/ui";
import type { DataTableProps } from "@medusajs/dashboard/components";
import { useMemo, useState, type ReactNode } from "react";
import {
  COMMUNICATION_KINDS,
  SUPPORT_KINDS,
  TRADE_EVENT_KINDS,
  type ProgrammeNoun,
} from "../../../modules/ocop/rules/programme/kinds";
import type { EntryViews } from "../../../programme/entry-view";
import type { WordKey } from "../../i18n/messages";
import { useWords } from "../../i18n/use-words";
import { useMayWrite } from "../../lib/use-staff";
import { PartsNav } from "../parts-nav";
import { RecordTable } from "../record-table";
import { entryPage, PROGRAMME } from "./paths";

const PARTS = (
  ["training_course", "trade_event", "support_grant", "communication_item"] as const
).map((noun) => ({
  to: PROGRAMME[noun].list,
  word: `programme.${noun}.title` as const,
}));

/** Words of the kinds of each noun that has some. */
const KIND_WORDS: Record<ProgrammeNoun, readonly { value: string; word: WordKey }[]> = {
  training_course: [],
  trade_event: TRADE_EVENT_KINDS.map((value) => ({
    value,
    word: `programme.trade_event.kinds.${value}`,
  })),
  support_grant: SUPPORT_KINDS.map((value) => ({
    value,
    word: `programme.support_grant.kinds.${value}`,
  })),
  communication_item: COMMUNICATION_KINDS.map((value) => ({
    value,
    word: `programme.communication_item.kinds.${value}`,
  })),
};

type EntryListProps<Noun extends ProgrammeNoun> = {
  noun: Noun;
  /** The first names the entry and leads to it. */
  columns: DataTableProps<EntryViews[Noun]>["columns"];
  /** The form for a new one. */
  form: (onClose: () => void) => ReactNode;
};

/** The entries of a noun of the programme, beside the other three. */
export function EntryList<Noun extends ProgrammeNoun>({
  noun,
  columns,
  form,
}: EntryListProps<Noun>) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [isRecording, setIsRecording] = useState(false);
  const all = useMemo(() => {
    const state = createDataTableColumnHelper<EntryViews[Noun]>().display({
      id: "state",
      header: t("programme.state"),
      cell: ({ row: { original } }) => <EntryBadge isWithdrawn={original.withdrawn} />,
    });
    return [...columns, state];
  }, [columns, t]);
  const filters = useMemo<DataTableFilter[]>(() => {
    const filter = createDataTableFilterHelper<EntryViews[Noun]>();
    const kinds = KIND_WORDS[noun];
    return [
      ...(kinds.length === 0
        ? []
        : [
            filter.custom({
              id: "kind",
              type: "multiselect",
              label: t("programme.kind"),
              options: kinds.map(({ value, word }) => ({ value, label: t(word) })),
            }),
          ]),
      filter.custom({
        id: "withdrawn",
        type: "radio",
        label: t("programme.state"),
        options: [
          { value: "false", label: t("programme.stands") },
          { value: "true", label: t("programme.withdrawn") },
        ],
      }),
    ];
  }, [noun, t]);
  return (
    <div className="flex w-full flex-col gap-y-3">
      <PartsNav label="programme.parts" parts={PARTS} />
      <RecordTable<EntryViews[Noun]>
        title={t(`programme.${noun}.title`)}
        subtitle={t(`programme.${noun}.subtitle`)}
        path={PROGRAMME[noun].api}
        rowsKey={PROGRAMME[noun].rowsKey}
        columns={all}
        filters={filters}
        search
        rowId={({ id }) => id}
        rowHref={({ id }) => entryPage(noun, id)}
        actions={
          mayWrite
            ? [{ label: t(`programme.${noun}.record`), onClick: () => setIsRecording(true) }]
            : undefined
        }
        empty={{
          heading: t(`programme.${noun}.empty`),
          description: t(`programme.${noun}.empty_hint`),
        }}
      />
      {isRecording && form(() => setIsRecording(false))}
    </div>
  );
}

export function EntryBadge({ isWithdrawn }: { isWithdrawn: boolean }) {
  const { t } = useWords();
  return (
    <StatusBadge color={isWithdrawn ? "grey" : "green"}>
      {t(isWithdrawn ? "programme.withdrawn" : "programme.stands")}
    </StatusBadge>
  );
}
