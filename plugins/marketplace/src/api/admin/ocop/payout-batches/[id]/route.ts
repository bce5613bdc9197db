import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerBatch } from "../answer-batch";

/** A batch with its payouts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerBatch(req, res, req.params.id ?? "");
}
