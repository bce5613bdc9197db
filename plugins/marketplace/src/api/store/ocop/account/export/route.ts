import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readExport } from "../../../../../account/read-export";

/** Everything that is kept about the signed-in customer. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readExport(req.scope, req.auth_context.actor_id));
}
