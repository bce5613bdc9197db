import type { MedusaContainer } from "@medusajs/framework/types";
import { finishHalfCaptures as finish } from "../half-capture/finish-half-captures";

/** Mends what a server left that died while it captured a payment. */
export default async function finishHalfCaptures(container: MedusaContainer): Promise<void> {
  await finish(container, new Date());
}

const EVERY_MILLISECONDS = 15_000;

export const config = {
  name: "ocop-finish-half-captures",
  schedule: { interval: EVERY_MILLISECONDS },
};
