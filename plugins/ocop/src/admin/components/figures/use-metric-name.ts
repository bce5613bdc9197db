import { METRICS } from "../../../modules/ocop/rules/figures/metrics";
import { useWords } from "../../i18n/use-words";

/** The name of a metric by the id of an address. */
export function useMetricName(id: string | undefined): string {
  const { t, language } = useWords();
  return METRICS.find((metric) => metric.id === id)?.name[language] ?? t("figures.unknown_metric");
}
