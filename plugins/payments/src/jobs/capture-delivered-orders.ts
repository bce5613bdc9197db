import type { MedusaContainer } from "@medusajs/framework/types";
import { captureDeliveredOrders as capture } from "../cash-on-delivery/capture-delivered-orders";

/** Notes the cash of what was delivered. */
export default async function captureDeliveredOrders(container: MedusaContainer): Promise<void> {
  await capture(container);
}

const EVERY_MILLISECONDS = 10_000;

export const config = {
  name: "ocop-capture-delivered-orders",
  schedule: { interval: EVERY_MILLISECONDS },
};
