import { useWords } from "../../i18n/use-words";
import { channelHealth, restingUntil, runErrorKey, type ChannelOverview } from "../../lib/channel";
import { READY_API, readyPageOf, type ReadyAnswer } from "../../lib/ready";
import { useFormats } from "../../lib/use-formats";
import { useResource } from "../../lib/use-resource";
import { Facts, type Fact } from "../facts";
import { TextLink } from "../recognition/text-link";
import { Section } from "../section";
import { useChannelWords } from "./use-channel-words";

type Of = { channel: ChannelOverview };

function useHealthFact(channel: ChannelOverview): Fact {
  const { t } = useWords();
  const format = useFormats();
  const health = channelHealth(channel);
  const until = restingUntil(channel);
  return {
    label: t("channel.health_line"),
    value: t(`channel.health_about.${health}`),
    note:
      health === "resting" && until !== null
        ? t("channel.resting_until", { time: format.instant(until) })
        : undefined,
  };
}

function useReadyFact({ id }: ChannelOverview): Fact {
  const { t } = useWords();
  const format = useFormats();
  const { data } = useResource<ReadyAnswer>(READY_API, { channel: id, limit: 1 });
  const found = data?.channels[0];
  const label = t("channel.ready_count");
  if (!found) return { label, value: data ? t("common.none") : "…" };
  const { producer_count: producers, product_count: products } = found;
  return {
    label,
    value: [
      t("channel.ready_producers", { count: producers, number: format.number(producers) }),
      t("channel.ready_products", { count: products, number: format.number(products) }),
    ].join(", "),
    note: <TextLink to={readyPageOf(id)}>{t("channel.see_ready")}</TextLink>,
  };
}

/** What there is to say of what is sent to a channel that is called item by item. */
function useSendingFacts(channel: ChannelOverview): Fact[] {
  const { t } = useWords();
  const format = useFormats();
  const words = useChannelWords();
  const { listing_counts: counts, waiting_count: count, lag_seconds: lag, last_run: run } = channel;
  return [
    { label: t("channel.live"), value: format.number(counts.live ?? 0) },
    { label: t("channel.to_mend"), value: format.number(counts.needs_attention ?? 0) },
    {
      label: t("channel.waiting"),
      value:
        count === 0 || lag === null
          ? t("common.none")
          : t("channel.waiting_line", {
              ...{ count, number: format.number(count), wait: words.wait(lag) },
            }),
    },
    {
      label: t("channel.last_run"),
      value: run
        ? `${t(`channel.run.states.${run.state}`)} ${format.instant(run.created_at)}`
        : t("channel.no_run"),
      note: run
        ? run.error === null
          ? words.outcomes(run)
          : t(`channel.error.${runErrorKey(run.error)}`)
        : undefined,
    },
  ];
}

/** How a channel stands, in sentences. */
export function StandingSection({ channel }: Of) {
  const { t } = useWords();
  const format = useFormats();
  const sending = useSendingFacts(channel);
  return (
    <Section title={t("channel.health_line")}>
      <Facts
        items={[
          useHealthFact(channel),
          useReadyFact(channel),
          {
            label: t("channel.producers"),
            value: format.number(channel.producer_count),
            note: t("channel.producers_about"),
          },
          ...(channel.delivery === "push" ? sending : []),
        ]}
      />
    </Section>
  );
}
