import type { SearchTypes } from "@medusajs/framework/types";
import { sortColumnOf, type IndexPlan } from "./plan";

/** One step of the order of the hits: a column of the matches, or the score. */
export type OrderStep = { expression: string; descending: boolean };

const BY_ID: OrderStep = { expression: "id", descending: false };

function stepsOf(plan: IndexPlan, rules: IndexPlan["tieBreak"]): OrderStep[] {
  const steps = rules.map(({ field, descending }) => ({
    expression: `"${sortColumnOf(plan, field).column}"`,
    descending,
  }));
  return [...steps, BY_ID];
}

/** The order of what fits equally well, as the index says; by id in the end. */
export function rankingOf(plan: IndexPlan): OrderStep[] {
  return stepsOf(plan, plan.tieBreak);
}

/** The orders of long lists, each by id in the end. */
export function listOrders(plan: IndexPlan): OrderStep[][] {
  return plan.orders.map((rules) => stepsOf(plan, rules));
}

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
  if (asked.length > 0) return [...asked, BY_ID];
  return [{ expression: "score", descending: true }, ...rankingOf(plan)];
}

/** The order as SQL; what has no value comes last in either direction. */
export function orderSql(steps: OrderStep[]): string {
  return steps
    .map(({ expression, descending }) => `${expression} ${descending ? "desc" : "asc"} nulls last`)
    .join(", ");
}
