import { placeName } from "~/features/place/place-words";
import type { Format } from "~/i18n/format";
import type { Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

import { productsPath, type Filters } from "./filters";
import { nameIn } from "./name-in";
import type { ProductFacets } from "./types";

/** A filter that is set: its words, and the filters that are left without it. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: Filters;
  path: string;
}

/** The filters that are set, each with what is left without it. */
export function activeFilters(
  { language, t, format }: { language: Language; t: Translate; format: Format },
  filters: Filters,
  facets: ProductFacets,
): ActiveFilter[] {
  const active: Omit<ActiveFilter, "path">[] = [];
  const plain = { ...filters, page: 1 };
  if (filters.sector) {
    const sector = facets.sectors.find(({ code }) => code === filters.sector);
    const label = sector ? nameIn(language, sector) : t("list.sectorOther");
    active.push({ key: "sector", label, without: { ...plain, sector: null } });
  }
  for (const star of filters.stars) {
    const stars = filters.stars.filter((other) => other !== star);
    active.push({
      key: `star-${star}`,
      label: t("list.star", { star }),
      without: { ...plain, stars },
    });
  }
  if (filters.commune) {
    const commune = facets.communes.find(({ code }) => code === filters.commune);
    const label = commune ? placeName(language, t, commune) : t("list.communeOther");
    active.push({ key: "commune", label, without: { ...plain, commune: null } });
  }
  const { priceMin, priceMax } = filters;
  if (priceMin !== null) {
    const label = t("list.priceFrom", { price: format.money(priceMin) });
    active.push({ key: "price_min", label, without: { ...plain, priceMin: null } });
  }
  if (priceMax !== null) {
    const label = t("list.priceTo", { price: format.money(priceMax) });
    active.push({ key: "price_max", label, without: { ...plain, priceMax: null } });
  }
  return active.map((filter) => ({ ...filter, path: productsPath(filter.without) }));
}
