import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { projectConsignmentsWorkflow } from "../workflows/consignment/workflows/project-consignments";

/** Follows at once what is sent and delivered in Medusa's own pages; the job follows in any case. */
export default async function followParcel({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: links } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: data.id },
  });
  for (const { order_id } of links) {
    await projectConsignmentsWorkflow(container).run({ input: { order_id } });
  }
}

export const config: SubscriberConfig = { event: ["shipment.created", "delivery.created"] };
