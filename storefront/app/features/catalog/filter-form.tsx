import { Form, useSubmit } from "@remix-run/react";
import { type FormEvent, type ReactNode } from "react";

import { placeName } from "~/features/place/place-words";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { SORTS, type FilterProblem, type Filters } from "./filters";
import { nameIn } from "./name-in";
import type { ProductFacets } from "./types";

const DESK = "(width >= 64rem)";

/**
 * The filters of the product list, a plain GET form. On a desk with JavaScript a choice takes effect
 * at once; on a phone people choose several and then press the button.
 */
export function FilterForm({
  filters,
  problems,
  facets,
}: {
  filters: Filters;
  problems: readonly FilterProblem[];
  facets: ProductFacets;
}) {
  const { language, t, format, path } = useI18n();
  const submit = useSubmit();
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (isTyping || !window.matchMedia(DESK).matches) return;
    submit(event.currentTarget, { preventScrollReset: true });
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const box = event.currentTarget.closest("details");
    if (box) box.open = false;
  };
  const orderProblem = problems.includes("price_order") ? t("list.problemOrder") : undefined;
  const exampleMin = format.money(50_000);
  const exampleMax = format.money(200_000);
  return (
    <Form
      method="get"
      action={path("/products")}
      onChange={onChange}
      onSubmit={onSubmit}
      className="grid gap-6"
      aria-label={t("list.filters")}
    >
      <Field id="sort" label={t("list.sort")}>
        {(input) => (
          <select
            {...input}
            name="sort"
            key={filters.sort}
            defaultValue={filters.sort}
            className="field-input"
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {t(`list.sort.${sort}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Group legend={t("list.stars")} hint={t("list.starsHint")}>
        {facets.stars.map(({ star, count }) => (
          <Choice
            key={`${star}${filters.stars.includes(star)}`}
            type="checkbox"
            name="star"
            value={String(star)}
            isChosen={filters.stars.includes(star)}
            label={t("list.star", { star })}
            count={count}
          />
        ))}
      </Group>
      <Group legend={t("list.sector")}>
        <Choice
          key={`all${filters.sector === null}`}
          type="radio"
          name="sector"
          value=""
          isChosen={filters.sector === null}
          label={t("list.sectorAll")}
        />
        {facets.sectors.map((sector) => (
          <Choice
            key={`${sector.code}${filters.sector === sector.code}`}
            type="radio"
            name="sector"
            value={sector.code}
            isChosen={filters.sector === sector.code}
            label={nameIn(language, sector)}
            count={sector.count}
          />
        ))}
      </Group>
      <Field id="commune" label={t("list.commune")}>
        {(input) => (
          <select
            {...input}
            name="commune"
            key={filters.commune}
            defaultValue={filters.commune ?? ""}
            className="field-input"
          >
            <option value="">{t("list.communeAll")}</option>
            {facets.communes.map((commune) => (
              <option key={commune.code} value={commune.code}>
                {placeName(language, t, commune)} ({commune.count})
              </option>
            ))}
          </select>
        )}
      </Field>
      <Group
        legend={t("list.price")}
        hint={
          facets.price &&
          t("list.priceHint", {
            min: format.money(facets.price.min_vnd),
            max: format.money(facets.price.max_vnd),
          })
        }
      >
        <div className="grid grid-cols-2 items-end gap-3">
          <Field
            id="price_min"
            label={t("list.priceMin")}
            error={
              problems.includes("price_min")
                ? t("list.problemPrice", { example: exampleMin })
                : orderProblem
            }
          >
            {(input) => (
              <input
                {...input}
                key={filters.priceMin}
                name="price_min"
                type="text"
                inputMode="numeric"
                defaultValue={filters.priceMin ? format.count(filters.priceMin) : ""}
                className="field-input"
              />
            )}
          </Field>
          <Field
            id="price_max"
            label={t("list.priceMax")}
            error={
              problems.includes("price_max")
                ? t("list.problemPrice", { example: exampleMax })
                : undefined
            }
          >
            {(input) => (
              <input
                {...input}
                key={filters.priceMax}
                name="price_max"
                type="text"
                inputMode="numeric"
                defaultValue={filters.priceMax === null ? "" : format.count(filters.priceMax)}
                className="field-input"
              />
            )}
          </Field>
        </div>
      </Group>
      <Button look="second">{t("list.apply")}</Button>
    </Form>
  );
}

function Group({
  legend,
  hint,
  children,
}: {
  legend: string;
  hint?: string | null;
  children: ReactNode;
}) {
  return (
    <fieldset>
      <legend className="font-bold">{legend}</legend>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      <div className="pt-1">{children}</div>
    </fieldset>
  );
}

function Choice({
  type,
  name,
  value,
  isChosen,
  label,
  count,
}: {
  type: "checkbox" | "radio";
  name: string;
  value: string;
  isChosen: boolean;
  label: string;
  count?: number;
}) {
  const { format } = useI18n();
  return (
    <label className="flex min-h-11 items-center gap-3 lg:min-h-9">
      <input
        type={type}
        name={name}
        value={value}
        defaultChecked={isChosen}
        className="size-5 shrink-0 accent-sea"
      />
      <span className="grow">{label}</span>
      {count !== undefined && <span className="text-sm text-muted">{format.count(count)}</span>}
    </label>
  );
}
