import type { MedusaContainer } from "@medusajs/framework/types";
import { civilDateAt } from "@ocop/ocop/catalog";
import { reconcileWhereDue } from "../upkeep/reconcile";
import { upkeepOf } from "../upkeep/upkeep-of";

/** Compares the indexes with the database once a day and after every failure. */
export default async function reconcileIndexes(container: MedusaContainer): Promise<void> {
  await reconcileWhereDue(upkeepOf(container), civilDateAt(new Date()));
}

/** Looks every ten seconds whether it is due: the day begins at midnight in Viet Nam. */
const EVERY_MILLISECONDS = 10_000;

export const config = {
  name: "ocop-search-reconcile-indexes",
  schedule: { interval: EVERY_MILLISECONDS },
};
