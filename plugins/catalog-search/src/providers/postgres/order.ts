import type { SearchTypes } from "@medusajs/framework/types";
import { sortColumnOf, type IndexPlan } from "./plan";

/** One step of the order of the hits: a column of the matches, or the score. */
export type OrderStep = { expression: string; descending: boolean };

/**
 * In which order the hits come: as asked, else by score and then as the index says; in the end by id,
 * so that pages neither repeat nor leave out.
 */
export function orderOf(
  order: SearchTypes.SearchPagination["order"],
  plan: IndexPlan,
): OrderStep[] {
  const asked = Object.entries(order ?? {}).map(([field, direction]) => ({
    expression: field === "_score" ? "score" : `"${sortColumnOf(plan, field).column}"`,
    descending: direction === "DESC",
  }));
  const byRanking = plan.tieBreak.map(({ field, descending }) => ({
    expression: `"${sortColumnOf(plan, field).column}"`,
    descending,
  }));
  const steps =
    asked.length > 0 ? asked : [{ expression: "score", descending: true }, ...byRanking];
  return [...steps, { expression: "id", descending: false }];
}

/** The order as SQL; what has no value comes last in either direction. */
export function orderSql(steps: OrderStep[]): string {
  return steps
    .map(({ expression, descending }) => `${expression} ${descending ? "desc" : "asc"} nulls last`)
    .join(", ");
}
