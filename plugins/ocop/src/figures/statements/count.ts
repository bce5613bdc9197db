import type { MetricId } from "../../modules/ocop/rules/figures/metric";
import { HELD, recognisedOn, REFERRED } from "./held";
import { numbersBy } from "./rate";
import { placeOf, SETS } from "./sets";

/** Metrics of the register that count products. */
export const COUNTED_METRICS = [
  "new_products",
  "new_four_star_products",
  "potential_five_star_products",
  "new_craft_village_products",
] as const satisfies readonly MetricId[];
export type CountedMetric = (typeof COUNTED_METRICS)[number];

/** Which of the held products a metric counts, against `earlier`, those of the day before the plan. */
const CONDITIONS: Record<Exclude<CountedMetric, "potential_five_star_products">, string> = {
  new_products: "earlier.star is null",
  new_four_star_products: "held.star = 4 and coalesce(earlier.star, 0) < 4",
  new_craft_village_products: "earlier.star is null and held.craft_village <> ''",
};

/** Common tables that end in `counted`: the products that the metric counts on the day. */
export function countedBy(metric: CountedMetric): string {
  const recognised = `with recognised as (${recognisedOn(":day")}), ${SETS}`;
  if (metric === "potential_five_star_products") {
    return `${recognised}, counted as materialized (${REFERRED})`;
  }
  return `${recognised},
held as materialized (${HELD}),
earlier as materialized (${recognisedOn(":before")}),
counted as materialized (
  select held.* from held
  left join earlier on earlier.registered_product_id = held.product_id
  where ${CONDITIONS[metric]})`;
}

const DIMENSIONS = ["commune", "legal_form", "craft_village", "star", "set", "group", "sector"];

/** One row per number: `dimension` (`total` once), `key` and `count`. */
export const countStatement = (metric: CountedMetric): string => `${countedBy(metric)},
dimensions as (
  select held.commune, held.legal_form, held.craft_village, coalesce(held.star::text, '') as star,
    set_place.set, set_place."group", set_place.sector
  from counted held ${placeOf("held")})
${numbersBy(DIMENSIONS, "count(*)::int as count", "dimensions")}`;

export const countTotalStatement = (metric: CountedMetric): string =>
  `${countedBy(metric)} select count(*)::int as count from counted`;
