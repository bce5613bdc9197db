import type { MedusaContainer } from "@medusajs/framework/types";
import { workSoon } from "../runner/worker";
import { keepInStep } from "../upkeep/keep-in-step";

/** Starts what the channels need once a minute: price, stock, words, stars, orders. */
export default async function keepChannelsInStep(container: MedusaContainer): Promise<void> {
  await keepInStep(container);
  workSoon(container);
}

export const config = { name: "ocop-channels-keep-in-step", schedule: "* * * * *" };
