import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { previewStatement } from "../../../../../../bank-transfer/preview-statement";

/** Says what importing a statement would do; nothing is kept. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await previewStatement(req.scope, req.file?.buffer ?? Buffer.alloc(0)));
}
