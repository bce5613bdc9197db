import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import {
  channelKindName,
  OUTCOMES,
  type ChannelOverview,
  type ChannelRun,
  type Outcome,
} from "../../lib/channel";
import { waitOf } from "../../lib/search";
import { useFormats } from "../../lib/use-formats";

/** Numbers of channels and runs as sentences. */
export function useChannelWords() {
  const { t, language } = useWords();
  const format = useFormats();
  return useMemo(
    () => ({
      kind: ({ kind }: ChannelOverview) =>
        kind === null ? t("channel.kind_unknown") : channelKindName(kind, language),
      wait: (seconds: number) => {
        const { unit, count } = waitOf(seconds);
        return t(`search.wait_${unit}`, { count });
      },
      /** What came of a run, without what there was none of: `Đã gửi 3 · Cần sửa 1`. */
      outcomes: (run: Record<Outcome, number>) =>
        OUTCOMES.filter((outcome) => run[outcome] > 0)
          .map((outcome) =>
            t("channel.run.outcome_line", {
              outcome: t(`channel.run.outcomes.${outcome}`),
              number: format.number(run[outcome]),
            }),
          )
          .join(" · ") || t("channel.run.none"),
      run: (run: Pick<ChannelRun, "kind" | "created_at">) =>
        t("channel.run.one", {
          kind: t(`channel.run.kinds.${run.kind}`),
          time: format.instant(run.created_at),
        }),
    }),
    [format, language, t],
  );
}
