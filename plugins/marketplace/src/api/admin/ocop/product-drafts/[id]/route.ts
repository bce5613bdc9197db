import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerDraft } from "../read-draft-of-area";

/** One draft with what its publication would change. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerDraft(req, res);
}
