import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { readInvoiceRequest } from "../../../../../../buyer/read-invoice-request";
import { publicConsignment } from "../../../../../../consignments/consignment-view";
import type { ConsignmentRow } from "../../../../../../consignments/project";
import { MARKETPLACE_MODULE } from "../../../../../../modules/marketplace";
import type MarketplaceModuleService from "../../../../../../modules/marketplace/service";
import { messagesByConsignment } from "../../../../../../order-messages/message-view";
import { sentence } from "@ocop/ocop/http";

/**
 * The parcels of an order, what was written about them and to whom its invoice goes, for whoever knows the order's id, as Medusa's
 * own order route. No parcels for the moment between the order and its division.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const order_id = req.params.id ?? "";
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [{ data: orders }, rows, invoice_request, written] = await Promise.all([
    query.graph({ entity: "order", fields: ["id"], filters: { id: order_id } }),
    marketplace.listConsignments(
      { order_id },
      { relations: ["items"], order: { code: "ASC" }, take: null },
    ),
    readInvoiceRequest(req.scope, order_id),
    marketplace.listOrderMessages({ order_id }, { order: { created_at: "ASC" }, take: null }),
  ]);
  if (orders.length === 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không tìm thấy đơn hàng này", "There is no such order"),
    );
  }
  const messages = messagesByConsignment(written);
  const consignments = (rows as ConsignmentRow[]).map((row) => ({
    ...publicConsignment(row),
    messages: messages.get(row.id) ?? [],
  }));
  res.json({ consignments, invoice_request });
}
