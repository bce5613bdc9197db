import type { MedusaContainer } from "@medusajs/framework/types";
import { sweep } from "../upkeep/sweep";
import { upkeepOf } from "../upkeep/upkeep-of";

/** Brings what has changed into the indexes; nothing waits longer than a few seconds. */
export default async function sweepChanges(container: MedusaContainer): Promise<void> {
  await sweep(upkeepOf(container));
}

const EVERY_MILLISECONDS = 1_000;

export const config = {
  name: "ocop-search-sweep-changes",
  schedule: { interval: EVERY_MILLISECONDS },
};
