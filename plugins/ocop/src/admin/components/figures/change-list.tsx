import { useWords } from "../../i18n/use-words";
import type { SentChange } from "../../lib/figure";
import { sentenceIn } from "../../lib/sentence-in";
import { useFormats } from "../../lib/use-formats";
import { RecordList } from "../record-list";
import { TextLink } from "../recognition/text-link";

/** What was recorded later: what, about whom, when, by whom and why. */
export function ChangeList({ changes, empty }: { changes: SentChange[]; empty: string }) {
  const { t, language } = useWords();
  const format = useFormats();
  return (
    <RecordList
      empty={empty}
      records={changes.map((change, index) => ({
        id: `${change.recorded_at} ${index}`,
        title: (
          <>
            {t(`figures.change.${change.what}`)}
            {change.producer_id !== null && (
              <>
                {": "}
                <TextLink to={`/ocop/producers/${change.producer_id}`}>
                  {change.producer_name}
                </TextLink>
              </>
            )}
          </>
        ),
        notes: [
          t("figures.change_by", {
            at: format.instant(change.recorded_at),
            name: change.by ?? t("common.system"),
          }),
          change.reason === null ? t("figures.no_reason") : sentenceIn(language, change.reason),
        ],
        aside: change.participation_id !== null && (
          <TextLink to={`/ocop/participations/${change.participation_id}`}>
            {t("figures.open_participation")}
          </TextLink>
        ),
      }))}
    />
  );
}
