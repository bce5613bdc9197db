import type { MedusaContainer } from "@medusajs/framework/types";
import { releaseUnpaidOrders as release } from "../bank-transfer/release-unpaid-orders";

/** Cancels what nobody paid, so that its stock can be bought again. */
export default async function releaseUnpaidOrders(container: MedusaContainer): Promise<void> {
  await release(container, new Date());
}

const EVERY_MILLISECONDS = 10_000;

export const config = {
  name: "ocop-release-unpaid-orders",
  schedule: { interval: EVERY_MILLISECONDS },
};
