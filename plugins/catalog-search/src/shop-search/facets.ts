import type { SearchTypes } from "@medusajs/framework/types";
import { sectorOrder, type ProductFacets } from "@ocop/ocop/catalog";
import type { Names } from "./names";

type Facets = SearchTypes.SearchResult["facets"];

function countsOf(facets: Facets, field: string): Map<string, number> {
  const facet = facets?.[field];
  return new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [value, count]) : [],
  );
}

function counted<Item>(items: Item[], counts: Map<string, number>, keyOf: (item: Item) => string) {
  return items.flatMap((item) => {
    const count = counts.get(keyOf(item));
    return count === undefined || count === 0 ? [] : [{ ...item, count }];
  });
}

const STARS = [5, 4, 3] as const;
const collator = new Intl.Collator("vi");

/** The engine's counts with the names that a page shows, as the database listing gives them. */
export function namedFacets(facets: Facets, { places, sets }: Names): ProductFacets {
  const sectors = new Map(
    sets.map(({ sector_code: code, sector_name_vi: name_vi, sector_name_en: name_en }) => [
      code,
      { code, name_vi, name_en },
    ]),
  );
  const price = facets?.price_vnd;
  return {
    sectors: counted([...sectors.values()], countsOf(facets, "sector"), ({ code }) => code).sort(
      (left, right) => sectorOrder(left.code) - sectorOrder(right.code),
    ),
    sets: counted(
      sets.map(({ number, name_vi, name_en, sector_code }) => ({
        number,
        name_vi,
        name_en,
        sector_code,
      })),
      countsOf(facets, "set"),
      ({ number }) => String(number),
    ),
    stars: counted(
      STARS.map((star) => ({ star })),
      countsOf(facets, "star"),
      ({ star }) => String(star),
    ),
    communes: counted(places, countsOf(facets, "commune"), ({ code }) => code).sort((left, right) =>
      collator.compare(left.name, right.name),
    ),
    in_stock: countsOf(facets, "in_stock").get("true") ?? 0,
    price:
      price?.type === "stats" && price.count > 0
        ? { min_vnd: price.min, max_vnd: price.max }
        : null,
  };
}
