import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import type { RunOfAccount } from "../../lib/channel";
import { useFormats } from "../../lib/use-formats";
import { RecordTable } from "../record-table";
import { RowLink } from "../row-link";
import { RunStateBadge } from "./badges";
import { RUNS_API, runPage } from "./paths";
import { useChannelWords } from "./use-channel-words";

const column = createDataTableColumnHelper<RunOfAccount>();
const hrefOf = ({ id }: RunOfAccount) => runPage(id);
const PAGE_SIZE = 10;

/** The runs over the shops of a channel, with what came of each. */
export function RunTable({ channelId }: { channelId: string }) {
  const { t } = useWords();
  const format = useFormats();
  const words = useChannelWords();
  const query = useMemo(() => ({ adapter: channelId }), [channelId]);
  const columns = useMemo(
    () => [
      column.accessor("created_at", {
        header: t("channel.run.at"),
        cell: ({ row: { original } }) => (
          <RowLink to={hrefOf(original)}>{format.instant(original.created_at)}</RowLink>
        ),
      }),
      column.accessor("kind", {
        header: t("channel.run.kind"),
        cell: ({ row: { original } }) =>
          [t(`channel.run.kinds.${original.kind}`), original.dry_run && `(${t("channel.run.dry")})`]
            .filter(Boolean)
            .join(" "),
      }),
      column.accessor("state", {
        header: t("channel.run.state"),
        cell: ({ getValue }) => <RunStateBadge state={getValue()} />,
      }),
      column.display({
        id: "result",
        header: t("channel.run.result"),
        cell: ({ row }) => words.outcomes(row.original),
      }),
      column.accessor("account_name", {
        header: t("channel.accounts"),
        cell: ({ row: { original } }) =>
          `${original.producer_name ?? t("channel.account.of_province")} · ${original.account_name}`,
      }),
    ],
    [format, t, words],
  );
  return (
    <RecordTable<RunOfAccount>
      title={t("channel.run.title")}
      subtitle={t("channel.run.subtitle")}
      level="h2"
      path={RUNS_API}
      rowsKey="channel_runs"
      columns={columns}
      query={query}
      pageSize={PAGE_SIZE}
      rowId={({ id }) => id}
      rowHref={hrefOf}
      prefix="run"
      empty={{ heading: t("channel.run.empty"), description: t("channel.run.empty_hint") }}
    />
  );
}
