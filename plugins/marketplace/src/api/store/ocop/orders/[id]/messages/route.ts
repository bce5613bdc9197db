import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { proveBuyer } from "../../../../../../buyer/prove-buyer";
import { MARKETPLACE_MODULE } from "../../../../../../modules/marketplace";
import type MarketplaceModuleService from "../../../../../../modules/marketplace/service";
import { missing, notNow } from "../../../../../../payout/refusals";
import { isRecipientKnown } from "../../../../../../rules/recipient-known";
import { writeOrderMessageWorkflow } from "../../../../../../workflows/order-message/workflows/write-message";
import type { StoreWriteMessageType } from "../validators";

/** The buyer writes to the producer of one of the order's parcels. */
export async function POST(
  req: MedusaRequest<StoreWriteMessageType>,
  res: MedusaResponse,
): Promise<void> {
  const { code, phone, consignment_code, ...message } = req.validatedBody;
  const order_id = req.params.id ?? "";
  await proveBuyer(req.scope, order_id, { code, phone });
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [row] = await marketplace.listConsignments({ order_id, code: consignment_code });
  if (!row) throw missing("Đơn hàng không có kiện này", "The order has no such parcel");
  const endedAt = row.returned_at ?? row.delivered_at;
  if (!isRecipientKnown({ status: row.status, endedAt }, new Date())) {
    throw notNow(
      "Kiện này đã hủy hoặc đã xong lâu: gửi khiếu nại ở trang của cửa hàng",
      "This parcel was cancelled or ended long ago: send a complaint on the shop's page",
    );
  }
  const { id: consignment_id, producer_id } = row;
  await writeOrderMessageWorkflow(req.scope).run({
    input: {
      ...{ consignment_id, order_id, producer_id },
      sender: "buyer",
      ...message,
      author: null,
    },
  });
  res.json({ sent: true });
}
