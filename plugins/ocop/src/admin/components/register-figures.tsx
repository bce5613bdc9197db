import { useWords } from "../i18n/use-words";
import type { Attention } from "../lib/attention";
import { useFormats } from "../lib/use-formats";
import { Facts } from "./facts";
import { Section } from "./section";

const STARS = ["5", "4", "3"] as const;

/** How much the register holds on the day, in the reader's area. */
export function RegisterFigures({ attention: { as_of, figures } }: { attention: Attention }) {
  const { t } = useWords();
  const format = useFormats();
  return (
    <Section
      title={t("attention.figures")}
      subtitle={t("common.as_of", { date: format.date(as_of) })}
    >
      <Facts
        items={[
          ...STARS.map((star) => ({
            label: t("attention.stars_shown", { star }),
            value: format.number(figures.stars_shown[star]),
          })),
          {
            label: t("attention.registered_products"),
            value: format.number(figures.registered_products),
          },
          {
            label: t("attention.active_producers"),
            value: format.number(figures.active_producers),
          },
        ]}
      />
    </Section>
  );
}
