import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type MarketplaceModuleService from "../modules/marketplace/service";
import type { ChannelOrderStatus } from "../rules/channel-order";
import { transitionOf, type ConsignmentAction } from "../rules/consignment-status";
import { cancelConsignmentWorkflow } from "../workflows/consignment/workflows/cancel-consignment";
import { deliverConsignmentWorkflow } from "../workflows/consignment/workflows/deliver-consignment";

const ACTION_OF: Partial<Record<ChannelOrderStatus, ConsignmentAction>> = {
  cancelled: "cancel",
  delivered: "deliver",
};

/**
 * Brings the consignments of an order where its channel says it is, as far as they can be brought there:
 * what is on its way already is not cancelled, and a parcel that comes back is counted by its producer.
 */
export async function followChannelStatus(
  container: MedusaContainer,
  orderId: string,
  { status, channelCode }: { status: ChannelOrderStatus; channelCode: string },
): Promise<void> {
  const action = ACTION_OF[status];
  if (action === undefined) return;
  const marketplace = container.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const rows = await marketplace.listConsignments(
    { order_id: orderId },
    { order: { code: "ASC" }, take: null },
  );
  for (const { id, status: now } of rows) {
    if (transitionOf(action, now) !== "go") continue;
    if (action === "cancel") {
      const reason = `Người mua hủy ở kênh ${channelCode}`;
      await cancelConsignmentWorkflow(container).run({ input: { id, reason } });
    } else {
      await deliverConsignmentWorkflow(container).run({ input: { id } });
    }
  }
}
