import type { Metric } from "../../../modules/ocop/rules/figures/metric";
import { useWords } from "../../i18n/use-words";
import { useFigureWords } from "../../lib/use-figure-words";
import { Facts } from "../facts";
import { Section } from "../section";

/** What is counted, of what, and what to bear in mind. */
export function DefinitionSection({ metric }: { metric: Metric }) {
  const { t } = useWords();
  const { say } = useFigureWords();
  return (
    <Section title={t("figures.definition.title")}>
      <Facts
        items={[
          { label: t("figures.definition.numerator"), value: say(metric.numerator) },
          {
            label: t("figures.definition.denominator"),
            value: metric.denominator
              ? say(metric.denominator)
              : t("figures.definition.no_denominator"),
          },
          { label: t("figures.definition.caveats"), value: say(metric.caveats) },
          { label: t("figures.source"), value: say(metric.source_words) },
          {
            label: t("figures.definition.version"),
            value: t("figures.definition.version_line", {
              version: metric.version,
              id: metric.id,
            }),
          },
        ]}
      />
    </Section>
  );
}
