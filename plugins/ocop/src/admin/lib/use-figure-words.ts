import { useMemo } from "react";
import type { ReportCell } from "../../figures/report";
import type { Words } from "../../modules/ocop/rules/dossier/words";
import type { Dimension, Measure, Metric } from "../../modules/ocop/rules/figures/metric";
import { DIMENSION_WORDS, MEASURE_WORDS } from "../../modules/ocop/rules/figures/words";
import { useWords } from "../i18n/use-words";
import { useFormats } from "./use-formats";

type Shares = Pick<ReportCell, "values" | "percents">;
type Named = { name_vi: string; name_en: string };

/** Numbers and names of figures in the admin's language. */
export function useFigureWords() {
  const { t, language } = useWords();
  const format = useFormats();
  return useMemo(() => {
    const say = (words: Words) => words[language];
    /** A number as it is counted; null: hidden. */
    const plain = (value: number | null) =>
      value === null ? t("figures.hidden") : format.number(value);
    return {
      say,
      plain,
      name: ({ name_vi, name_en }: Named) => (language === "vi" ? name_vi : name_en),
      measure: (measure: Measure) => say(MEASURE_WORDS[measure]),
      dimension: (dimension: Dimension) => say(DIMENSION_WORDS[dimension]),
      /** The share of the whole that a measure is: of nothing there is none. */
      percent: ({ values, percents }: Shares, measure: Measure) => {
        const share = percents[measure] ?? null;
        if (share !== null) return t("figures.unit.percent", { number: format.number(share) });
        return values[measure] === null ? t("figures.hidden") : "–";
      },
      /** With the metric's unit; null where nothing records it. */
      inUnit: (value: number | null, { unit }: Pick<Metric, "unit">) =>
        value === null
          ? t("figures.not_recorded")
          : t(`figures.unit.${unit}`, { number: format.number(value) }),
      /** A difference with its sign. */
      signed: (value: number | null, { unit }: Pick<Metric, "unit">) =>
        value === null
          ? t("common.unknown")
          : t(`figures.unit.${unit}`, {
              number: `${value > 0 ? "+" : ""}${format.number(value)}`,
            }),
    };
  }, [format, language, t]);
}
