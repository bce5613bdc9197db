import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { visitorOf } from "@ocop/ocop/http";
import { endSessionsWorkflow } from "../../../workflows/account/workflows/end-sessions";

/** Ends the person's sessions on every device, this one too. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customerId: customer_id } = visitorOf(req);
  await endSessionsWorkflow(req.scope).run({ input: { customer_id } });
  res.json({ signed_out: true });
}
