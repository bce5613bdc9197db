import { useI18n } from "~/i18n/use-i18n";
import { Field } from "~/ui/field";

import type { FilterProblem, Filters } from "./filters";

/** The lowest and the highest price, typed as people write amounts. */
export function PriceFields({
  filters,
  problems,
}: {
  filters: Filters;
  problems: readonly FilterProblem[];
}) {
  const { t, format } = useI18n();
  const { priceMin, priceMax } = filters;
  const problemOf = (field: FilterProblem, exampleVnd: number) =>
    problems.includes(field)
      ? t("list.problemPrice", { example: format.money(exampleVnd) })
      : undefined;
  const orderProblem = problems.includes("price_order") ? t("list.problemOrder") : undefined;
  return (
    <div className="grid grid-cols-2 items-end gap-3">
      <Field
        id="price_min"
        label={t("list.priceMin")}
        error={problemOf("price_min", 50_000) ?? orderProblem}
      >
        {(input) => (
          <input
            {...input}
            key={priceMin}
            name="price_min"
            type="text"
            inputMode="numeric"
            defaultValue={priceMin ? format.count(priceMin) : ""}
            className="field-input"
          />
        )}
      </Field>
      <Field id="price_max" label={t("list.priceMax")} error={problemOf("price_max", 200_000)}>
        {(input) => (
          <input
            {...input}
            key={priceMax}
            name="price_max"
            type="text"
            inputMode="numeric"
            defaultValue={priceMax === null ? "" : format.count(priceMax)}
            className="field-input"
          />
        )}
      </Field>
    </div>
  );
}
