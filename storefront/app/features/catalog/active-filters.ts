import { placeName } from "~/features/place/place-words";
import type { Format } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

import { listPath, type Filters } from "./filters";
import { nameIn } from "./name-in";
import type { ProductFacets } from "./types";

type FilterGroup = "sector" | "set" | "star" | "commune" | "in_stock" | "price_min" | "price_max";

/** A filter that is set: its words, and the filters that are left without it. */
export interface ActiveFilter {
  key: string;
  group: FilterGroup;
  label: string;
  without: Filters;
  path: string;
}

/** What is left of the filters without a whole group of them. */
const WITHOUT: Record<FilterGroup, Partial<Filters>> = {
  sector: { sectors: [] },
  set: { sets: [] },
  star: { stars: [] },
  commune: { communes: [] },
  in_stock: { inStock: false },
  price_min: { priceMin: null },
  price_max: { priceMax: null },
};

interface Words {
  language: Language;
  t: Translate;
  format: Format;
}

/** The filters that are set, each with what is left without it. */
export function activeFilters(
  { language, t, format }: Words,
  filters: Filters,
  facets: ProductFacets,
): ActiveFilter[] {
  const plain = { ...filters, page: 1 };
  const active = (
    group: FilterGroup,
    label: string,
    without: Partial<Filters> = WITHOUT[group],
    value?: string | number,
  ): ActiveFilter => {
    const left = { ...plain, ...without };
    const key = value === undefined ? group : `${group}-${value}`;
    return { key, group, label, without: left, path: listPath(left) };
  };
  const { priceMin, priceMax } = filters;
  return [
    ...filters.sectors.map((code) => {
      const sector = facets.sectors.find((facet) => facet.code === code);
      const label = sector ? nameIn(language, sector) : t("list.sectorOther");
      return active("sector", label, { sectors: without(filters.sectors, code) }, code);
    }),
    ...filters.sets.map((number) => {
      const set = facets.sets.find((facet) => facet.number === number);
      const label = set ? nameIn(language, set) : t("list.setOther", { number });
      return active("set", label, { sets: without(filters.sets, number) }, number);
    }),
    ...filters.stars.map((star) =>
      active("star", t("list.star", { star }), { stars: without(filters.stars, star) }, star),
    ),
    ...filters.communes.map((code) => {
      const commune = facets.communes.find((facet) => facet.code === code);
      const label = commune ? placeName(language, t, commune) : t("list.communeOther");
      return active("commune", label, { communes: without(filters.communes, code) }, code);
    }),
    ...(filters.inStock ? [active("in_stock", t("list.inStock"))] : []),
    ...(priceMin === null
      ? []
      : [active("price_min", t("list.priceFrom", { price: format.money(priceMin) }))]),
    ...(priceMax === null
      ? []
      : [active("price_max", t("list.priceTo", { price: format.money(priceMax) }))]),
  ];
}

/**
 * The ways out of an empty list: dropping each group of filters as a whole, because fewer stars or
 * communes of several would only narrow it further.
 */
export function waysOut(active: readonly ActiveFilter[]): ActiveFilter[] {
  const groups = [...new Set(active.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const members = active.filter((filter) => filter.group === group);
    const first = members[0];
    if (!first) return [];
    const left = { ...first.without, ...WITHOUT[group] };
    const label = members.map((filter) => filter.label).join(", ");
    return [{ key: group, group, label, without: left, path: listPath(left) }];
  });
}

const without = <Value>(values: readonly Value[], dropped: Value): Value[] =>
  values.filter((value) => value !== dropped);
