import { createDataTableColumnHelper, Text } from "@medusajs/ui";
import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import { channelHealth, type ChannelOverview } from "../../lib/channel";
import { READY_API, readyPageOf, type ReadyAnswer } from "../../lib/ready";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { TextLink } from "../recognition/text-link";
import { RecordTable } from "../record-table";
import { RowLink } from "../row-link";
import { HealthBadge } from "./badges";
import { CHANNELS_API, channelPage } from "./paths";
import { useChannelWords } from "./use-channel-words";

const column = createDataTableColumnHelper<ChannelOverview>();
const hrefOf = ({ id }: ChannelOverview) => channelPage(id);
const ONLY_COUNTS = { limit: 1 };
/** All there are: a channel more is a folder more. */
const PAGE_SIZE = 100;

function Waiting({ channel: { waiting_count: count, lag_seconds } }: { channel: ChannelOverview }) {
  const { t } = useWords();
  const format = useFormats();
  const words = useChannelWords();
  if (count === 0 || lag_seconds === null) return "–";
  return t("channel.waiting_line", {
    ...{ count, number: format.number(count), wait: words.wait(lag_seconds) },
  });
}

function LastRun({ channel: { last_run: run } }: { channel: ChannelOverview }) {
  const { t } = useWords();
  const format = useFormats();
  const words = useChannelWords();
  if (run === null) return "–";
  return (
    <div className="py-2">
      <Text size="small" leading="compact">
        {t(`channel.run.states.${run.state}`)} {format.instant(run.created_at)}
      </Text>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words.outcomes(run)}
      </Text>
    </div>
  );
}

/** Who is ready and not listed comes later than the rest: every product is judged for it. */
function ReadyCount({ channelId }: { channelId: string }) {
  const { t } = useWords();
  const format = useFormats();
  const { data, isPending } = useResource<ReadyAnswer>(READY_API, ONLY_COUNTS);
  const found = data?.channels.find(({ id }) => id === channelId);
  if (!found) return isPending ? "…" : "–";
  const { producer_count: count } = found;
  return (
    <TextLink to={readyPageOf(channelId)} onClick={(event) => event.stopPropagation()}>
      {t("channel.ready_producers", { count, number: format.number(count) })}
    </TextLink>
  );
}

function useColumns() {
  const { t, language } = useWords();
  const format = useFormats();
  const words = useChannelWords();
  return useMemo(
    () => [
      column.accessor("name", {
        header: t("channel.channel"),
        cell: ({ row: { original } }) => (
          <div className="py-2">
            <RowLink to={hrefOf(original)}>{original.name[language]}</RowLink>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {words.kind(original)}
            </Text>
          </div>
        ),
      }),
      column.display({
        id: "health",
        header: t("channel.health_line"),
        cell: ({ row }) => <HealthBadge health={channelHealth(row.original)} />,
      }),
      column.display({
        id: "ready",
        header: t("channel.ready_count"),
        cell: ({ row }) => <ReadyCount channelId={row.original.id} />,
      }),
      column.accessor("producer_count", {
        header: t("channel.producers"),
        cell: ({ getValue }) => format.number(getValue()),
      }),
      column.accessor("accounts", {
        header: t("channel.accounts"),
        cell: ({ row: { original } }) =>
          original.delivery === "push"
            ? format.number(original.accounts.filter(({ state }) => state !== "revoked").length)
            : "–",
      }),
      column.display({
        id: "live",
        header: t("channel.live"),
        cell: ({ row: { original } }) =>
          original.delivery === "push" ? format.number(original.listing_counts.live ?? 0) : "–",
      }),
      column.display({
        id: "needs_attention",
        header: t("channel.to_mend"),
        cell: ({ row: { original } }) =>
          original.delivery === "push"
            ? format.number(original.listing_counts.needs_attention ?? 0)
            : "–",
      }),
      column.display({
        id: "waiting",
        header: t("channel.waiting"),
        cell: ({ row }) => <Waiting channel={row.original} />,
      }),
      column.display({
        id: "last_run",
        header: t("channel.last_run"),
        cell: ({ row }) => <LastRun channel={row.original} />,
      }),
    ],
    [format, language, t, words],
  );
}

/** Every channel, with how it stands. */
export function ChannelTable() {
  const { t } = useWords();
  return (
    <RecordTable<ChannelOverview>
      title={t("channel.title")}
      subtitle={t("channel.subtitle")}
      path={CHANNELS_API}
      rowsKey="channels"
      columns={useColumns()}
      pageSize={PAGE_SIZE}
      rowId={({ id }) => id}
      rowHref={hrefOf}
      empty={{ heading: t("channel.empty") }}
    />
  );
}
