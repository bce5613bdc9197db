import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ensureConsignmentsWorkflow } from "../workflows/consignment/workflows/ensure-consignments";

/** Divides a new order at once; the reconcile job does it where this did not happen. */
export default async function divideNewOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await ensureConsignmentsWorkflow(container).run({ input: { order_id: data.id } });
}

export const config: SubscriberConfig = { event: "order.placed" };
