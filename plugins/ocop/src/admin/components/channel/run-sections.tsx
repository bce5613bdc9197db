import { createDataTableColumnHelper, createDataTableFilterHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { OUTCOMES, runErrorKey, type RunItem, type RunOfAccount } from "../../lib/channel";
import { useFormats } from "../../lib/use-formats";
import { Facts } from "../facts";
import { OutsideLink } from "../recognition/text-link";
import { RecordTable } from "../record-table";
import { Section } from "../section";
import { IssueNotes } from "./issue-notes";
import { ListedProduct } from "./listed-product";
import { RUNS_API } from "./paths";

const column = createDataTableColumnHelper<RunItem>();
const filter = createDataTableFilterHelper<RunItem>();

/** Who began a run, when, how far it is and why it ended. */
export function RunFacts({ run }: { run: RunOfAccount }) {
  const { t } = useWords();
  const format = useFormats();
  const instant = (at: string | null) =>
    at === null ? t("channel.run.not_yet") : format.instant(at);
  return (
    <Section title={t("channel.run.state")}>
      <Facts
        items={[
          ...(run.error === null
            ? []
            : [
                {
                  label: t("channel.run.error"),
                  value: t(`channel.error.${runErrorKey(run.error)}`),
                },
              ]),
          { label: t("channel.run.by"), value: run.started_by_name ?? t("channel.run.by_itself") },
          { label: t("channel.run.began"), value: instant(run.started_at) },
          { label: t("channel.run.ended"), value: instant(run.ended_at) },
        ]}
      />
    </Section>
  );
}

/** How many listings had which outcome: the lines add up to those that were looked at. */
export function RunCounts({ run }: { run: RunOfAccount }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section title={t("channel.run.counts")} subtitle={t("channel.run.counts_about")}>
      <Facts
        items={[
          ...OUTCOMES.map((outcome) => ({
            label: t(`channel.run.outcomes.${outcome}`),
            value: format.number(run[outcome]),
          })),
          {
            label: t("channel.run.selected"),
            value: t("channel.run.selected_of", {
              selected: format.number(run.selected),
              planned: format.number(run.planned),
            }),
          },
        ]}
      />
    </Section>
  );
}

/** What a run did with each listing. */
export function RunItems({ runId }: { runId: string }) {
  const { t } = useWords();
  const columns = useMemo(
    () => [
      column.accessor("title", {
        header: t("channel.listing.product"),
        cell: ({ row }) => <ListedProduct of={row.original} />,
      }),
      column.accessor("outcome", {
        header: t("channel.run.outcome"),
        cell: ({ getValue }) => t(`channel.run.outcomes.${getValue()}`),
      }),
      column.accessor("issues", {
        header: t("channel.listing.issue"),
        cell: ({ getValue }) => <IssueNotes issues={getValue()} />,
      }),
      column.accessor("attempt_count", { header: t("channel.run.attempts") }),
      column.accessor("url", {
        header: t("channel.listing.see"),
        cell: ({ getValue }) => {
          const url = getValue();
          return url && <OutsideLink href={url}>{t("channel.listing.see")}</OutsideLink>;
        },
      }),
    ],
    [t],
  );
  const filters = useMemo(
    () => [
      filter.accessor("outcome", {
        type: "radio",
        label: t("channel.run.outcome"),
        options: OUTCOMES.map((value) => ({ value, label: t(`channel.run.outcomes.${value}`) })),
      }),
    ],
    [t],
  );
  return (
    <RecordTable<RunItem>
      title={t("channel.run.items")}
      level="h2"
      path={`${RUNS_API}/${runId}/items`}
      rowsKey="items"
      columns={columns}
      filters={filters}
      rowId={({ product_id, at }) => `${product_id} ${at}`}
      empty={{ heading: t("channel.run.no_items") }}
    />
  );
}
