import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { projectConsignmentsWorkflow } from "../workflows/consignment/workflows/project-consignments";

/** Follows at once what is packed, returned or cancelled in Medusa's own pages; the job follows in any case. */
export default async function followOrder({
  event: { data },
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>): Promise<void> {
  const order_id = data.order_id ?? data.id;
  if (order_id === undefined) return;
  await projectConsignmentsWorkflow(container).run({ input: { order_id } });
}

export const config: SubscriberConfig = {
  event: [
    "order.fulfillment_created",
    "order.fulfillment_canceled",
    "order.return_received",
    "order.canceled",
  ],
};
