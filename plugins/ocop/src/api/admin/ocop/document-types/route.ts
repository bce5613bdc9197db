import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { DOCUMENT_TYPES } from "../../../../modules/ocop/rules/dossier/document-types";

/** Every type of paper, with what makes it mandatory and what it proves. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ document_types: DOCUMENT_TYPES, count: DOCUMENT_TYPES.length });
}
