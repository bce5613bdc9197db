import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readInvoiceRequest } from "../../../../buyer/read-invoice-request";
import { readOrderMoney } from "../../../../consignments/read-order-money";
import { staffConsignments } from "../../../../consignments/staff-view";
import { readConsignment } from "./read-consignment";

/** Answers with the consignment of the path as it stands now, and how its order is paid and invoiced. */
export async function answerConsignment(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  const row = await readConsignment(req);
  const [[consignment], money, invoice_request] = await Promise.all([
    staffConsignments(req.scope, [row]),
    readOrderMoney(req.scope, row),
    readInvoiceRequest(req.scope, row.order_id),
  ]);
  res.json({ consignment: { ...consignment, ...money, invoice_request } });
}
