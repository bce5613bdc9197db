import type { MetricId } from "../../modules/ocop/rules/figures/metric";
import { HELD, recognisedOn, REFERRED } from "./held";
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

/** One row per number: `dimension` (`total` once), `key` and `count`. */
export function countStatement(metric: CountedMetric): string {
  const names = [
    ...["commune", "legal_form", "craft_village", "star"],
    ...["set_number", "group_code", "sector_code"],
  ];
  const dimensionOf = (name: string) => name.replace(/_(number|code)$/, "");
  const which = names.map((name) => `when grouping(${name}) = 0 then '${dimensionOf(name)}'`);
  return `${countedBy(metric)},
dimensions as (
  select held.commune, held.legal_form, held.craft_village, coalesce(held.star::text, '') as star,
    set_place.set_number, set_place.group_code, set_place.sector_code
  from counted held ${placeOf("held")})
select case ${which.join(" ")} else 'total' end as dimension,
  coalesce(${names.join(", ")}, '') as key, count(*)::int as count
from dimensions
group by grouping sets ((), ${names.map((name) => `(${name})`).join(", ")})`;
}

export const countTotalStatement = (metric: CountedMetric): string =>
  `${countedBy(metric)} select count(*)::int as count from counted`;
