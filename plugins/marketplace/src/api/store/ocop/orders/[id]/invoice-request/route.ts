import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { proveBuyer } from "../../../../../../buyer/prove-buyer";
import { setInvoiceRequestWorkflow } from "../../../../../../workflows/invoice-request/workflows/set-invoice-request";
import type { StoreSetInvoiceRequestType } from "../validators";

/** Says to whom the invoice of an order goes, or that none is wanted. */
export async function POST(
  req: MedusaRequest<StoreSetInvoiceRequestType>,
  res: MedusaResponse,
): Promise<void> {
  const { code, phone, invoice_request } = req.validatedBody;
  const order_id = req.params.id ?? "";
  await proveBuyer(req.scope, order_id, { code, phone });
  const { result } = await setInvoiceRequestWorkflow(req.scope).run({
    input: { order_id, invoice_request },
  });
  res.json({ invoice_request: result });
}
