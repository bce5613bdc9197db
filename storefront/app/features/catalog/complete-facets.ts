import type { Filters } from "./filters";
import type { ProductFacets, Summary } from "./types";

/**
 * The facets with every chosen value among them, so that the form can show a choice that finds
 * nothing; its name comes from the summary.
 */
export function completeFacets(
  facets: ProductFacets,
  filters: Filters,
  { sectors, places }: Pick<Summary, "sectors" | "places">,
): ProductFacets {
  const missing = <Item>(found: boolean, item: Item | undefined, count: 0) =>
    found || item === undefined ? [] : [{ ...item, count }];
  const { sector, commune } = filters;
  const stars = filters.stars.filter((star) => !facets.stars.some((facet) => facet.star === star));
  return {
    ...facets,
    stars: [...facets.stars, ...stars.map((star) => ({ star, count: 0 }))].sort(
      (a, b) => b.star - a.star,
    ),
    sectors: [
      ...facets.sectors,
      ...missing(
        sector === null || facets.sectors.some(({ code }) => code === sector),
        sectors.find(({ code }) => code === sector),
        0,
      ),
    ],
    communes: [
      ...facets.communes,
      ...missing(
        commune === null || facets.communes.some(({ code }) => code === commune),
        places.find(({ code }) => code === commune),
        0,
      ),
    ],
  };
}
