import { useMemo } from "react";
import { useWords } from "../i18n/use-words";
import {
  formatBytes,
  formatCivilDate,
  formatInstant,
  formatMonth,
  formatNumber,
  formatScore,
  formatVnd,
  type DatedFact,
} from "./format";

/** The formats of `format.ts` in the admin's language, with its words for "unknown" and "overdue". */
export function useFormats() {
  const { t, language } = useWords();
  return useMemo(
    () => ({
      /** A civil date; null reads "unknown". */
      date: (date: string | null) =>
        date === null ? t("common.unknown") : formatCivilDate(date, language),
      /** A date with the precision of its source; null reads "unknown". */
      dated: (fact: DatedFact | null) =>
        fact === null ? t("common.unknown") : formatCivilDate(fact.date, language, fact.precision),
      instant: (instant: string | Date) => formatInstant(instant, language),
      number: (value: number, fractionDigits?: number) =>
        formatNumber(value, language, fractionDigits),
      money: (amountVnd: number) => formatVnd(amountVnd, language),
      month: (month: string) => formatMonth(month, language),
      score: (hundredths: number) => formatScore(hundredths, language),
      bytes: (bytes: number) => formatBytes(bytes, language),
      /** Days until a deadline whose last day counts: 0 is today, negative is overdue. */
      daysLeft: (days: number) => {
        if (days === 0) return t("common.due_today");
        return days > 0
          ? t("common.days_left", { count: days })
          : t("common.days_overdue", { count: -days });
      },
    }),
    [t, language],
  );
}
