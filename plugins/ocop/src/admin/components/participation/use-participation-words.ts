import { useMemo } from "react";
import { useWords } from "../../i18n/use-words";
import type {
  Evidence,
  EvidenceCheck,
  Participation,
  ParticipationFact,
} from "../../lib/participation";
import { useFormats } from "../../lib/use-formats";

/** Participations and their evidence as sentences. */
export function useParticipationWords() {
  const { t, language } = useWords();
  const format = useFormats();
  return useMemo(
    () => ({
      title: ({ producer_name: producer, channel }: Participation) =>
        t("participation.at_channel", { producer, channel: channel[`name_${language}`] }),
      period: ({
        started_on,
        ended_on,
        withdrawn,
      }: Pick<ParticipationFact, "started_on" | "ended_on" | "withdrawn">) => {
        if (withdrawn) return t("participation.withdrawn");
        const from = format.date(started_on);
        return ended_on === null
          ? t("participation.since", { from })
          : t("participation.from_until", { from, until: format.date(ended_on) });
      },
      /** `Hợp đồng số 01/2026/HĐ`. */
      evidence: ({ kind, reference }: Pick<Evidence, "kind" | "reference">) =>
        [
          t(`participation.kinds.${kind}`),
          reference !== null && t("participation.number", { number: reference }),
        ]
          .filter(Boolean)
          .join(" "),
      days: ({ issued_on, valid_until }: Evidence) =>
        [
          issued_on !== null && t("participation.issued", { date: format.date(issued_on) }),
          valid_until !== null &&
            t("participation.valid_until", { date: format.date(valid_until) }),
        ]
          .filter(Boolean)
          .join(", "),
      sent: ({ recorded_at, recorded_by_name: name }: Evidence) => {
        const time = format.instant(recorded_at);
        return name === null
          ? t("participation.sent", { time })
          : t("participation.sent_by", { time, name });
      },
      check: ({ outcome, checked_on, method, recorded_by_name: name }: EvidenceCheck) => {
        const said = {
          outcome: t(`participation.outcomes.${outcome}`),
          date: format.date(checked_on),
          method: t(`participation.methods.${method}`),
        };
        return name === null
          ? t("participation.check_line", said)
          : t("participation.check_by", { ...said, name });
      },
    }),
    [format, language, t],
  );
}
