import { Form, useNavigate, useSubmit } from "@remix-run/react";
import { type FormEvent } from "react";

import { placeName } from "~/features/place/place-words";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

import { Choices, FilterGroup, LongChoices } from "./filter-choices";
import { listPath, parseFilters, SORTS, type FilterProblem, type Filters } from "./filters";
import { nameIn } from "./name-in";
import { PriceFields } from "./price-fields";
import type { ProductFacets } from "./types";

const DESK = "(width >= 64rem)";
const SHOWN_COMMUNES = 6;
const SHOWN_SETS = 3;

/**
 * The filters of a product list, a plain GET form. On a desk with JavaScript a choice takes effect
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
  const navigate = useNavigate();
  const submit = useSubmit();
  /** Goes straight to the short address of what was chosen; the server says what needs mending. */
  const apply = (form: HTMLFormElement, preventScrollReset: boolean) => {
    const search = new URLSearchParams();
    for (const [name, value] of new FormData(form)) search.append(name, String(value));
    const parsed = parseFilters(search);
    if (parsed && parsed.problems.length === 0) {
      navigate(path(listPath(parsed.filters)), { preventScrollReset });
    } else {
      submit(form, { preventScrollReset });
    }
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (!isTyping && window.matchMedia(DESK).matches) apply(event.currentTarget, true);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const box = event.currentTarget.closest<HTMLDetailsElement>(".filter-box");
    if (box) box.open = false;
    apply(event.currentTarget, false);
  };
  const sorts = filters.q ? SORTS : SORTS.filter((sort) => sort !== "relevance");
  return (
    <Form
      method="get"
      action={path(filters.q ? "/search" : "/products")}
      onChange={onChange}
      onSubmit={onSubmit}
      className="grid gap-6"
      aria-label={t("list.filters")}
    >
      {filters.q && <input type="hidden" name="q" value={filters.q} />}
      <Field id="sort" label={t("list.sort")}>
        {(input) => (
          <select
            {...input}
            name="sort"
            key={filters.sort}
            defaultValue={filters.sort}
            className="field-input"
          >
            {sorts.map((sort) => (
              <option key={sort} value={sort}>
                {t(`list.sort.${sort}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <FilterGroup legend={t("list.stock")}>
        <Choices
          name="in_stock"
          choices={[{ value: "true", label: t("list.inStock"), count: facets.in_stock }]}
          chosen={filters.inStock ? ["true"] : []}
        />
      </FilterGroup>
      {facets.stars.length > 0 && (
        <FilterGroup legend={t("list.stars")} hint={t("list.starsHint")}>
          <Choices
            name="star"
            choices={facets.stars.map(({ star, count }) => ({
              value: String(star),
              label: t("list.star", { star }),
              count,
            }))}
            chosen={filters.stars.map(String)}
          />
        </FilterGroup>
      )}
      {facets.sectors.length > 0 && (
        <FilterGroup legend={t("list.sector")}>
          <Choices
            name="sector"
            choices={facets.sectors.map((sector) => ({
              value: sector.code,
              label: nameIn(language, sector),
              count: sector.count,
            }))}
            chosen={filters.sectors}
          />
        </FilterGroup>
      )}
      {facets.sets.length > 0 && (
        <FilterGroup legend={t("list.set")}>
          <LongChoices
            name="set"
            choices={facets.sets.map((set) => ({
              value: String(set.number),
              label: nameIn(language, set),
              count: set.count,
            }))}
            chosen={filters.sets.map(String)}
            shownCount={SHOWN_SETS}
            more={(count) => t("list.setMore", { count })}
          />
        </FilterGroup>
      )}
      {facets.communes.length > 0 && (
        <FilterGroup legend={t("list.commune")}>
          <LongChoices
            name="commune"
            choices={facets.communes.map((commune) => ({
              value: commune.code,
              label: placeName(language, t, commune),
              count: commune.count,
            }))}
            chosen={filters.communes}
            shownCount={SHOWN_COMMUNES}
            more={(count) => t("list.communeMore", { count })}
          />
        </FilterGroup>
      )}
      <FilterGroup
        legend={t("list.price")}
        hint={
          facets.price &&
          t("list.priceHint", {
            min: format.money(facets.price.min_vnd),
            max: format.money(facets.price.max_vnd),
          })
        }
      >
        <PriceFields filters={filters} problems={problems} />
      </FilterGroup>
      <div className="filter-apply">
        <Button look="second" className="w-full">
          {t("list.apply")}
        </Button>
      </div>
    </Form>
  );
}
