import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { importStatement } from "../../../../../bank-transfer/import-statement";

/**
 * Imports a statement at once. The same file, or one that overlaps, changes nothing that is known:
 * each reference of the bank counts once, whichever way it came.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const content = req.file?.buffer ?? Buffer.alloc(0);
  res.json(await importStatement(req.scope, content));
}
