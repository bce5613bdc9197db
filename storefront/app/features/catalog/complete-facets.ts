import type { Filters } from "./filters";
import type { ProductFacets, Summary } from "./types";

/**
 * The facets with every chosen value among them, so that the form can show a choice that finds
 * nothing; names come from the summary. It knows no product sets: one that finds nothing stays a chip.
 */
export function completeFacets(
  facets: ProductFacets,
  filters: Filters,
  { sectors, places }: Pick<Summary, "sectors" | "places">,
): ProductFacets {
  const shownStars = facets.stars.map(({ star }) => star);
  const stars = filters.stars.filter((star) => !shownStars.includes(star));
  return {
    ...facets,
    stars: [...facets.stars, ...stars.map((star) => ({ star, count: 0 }))].sort(
      (a, b) => b.star - a.star,
    ),
    sectors: [...facets.sectors, ...missing(filters.sectors, facets.sectors, sectors)],
    communes: [...facets.communes, ...missing(filters.communes, facets.communes, places)],
  };
}

/** What was chosen and found nothing, as far as it is known. */
function missing<Item extends { code: string }>(
  chosen: readonly string[],
  facets: readonly { code: string }[],
  known: readonly Item[],
): (Item & { count: number })[] {
  const shown = new Set(facets.map(({ code }) => code));
  return known
    .filter(({ code }) => chosen.includes(code) && !shown.has(code))
    .map((item) => ({ ...item, count: 0 }));
}
