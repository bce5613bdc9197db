import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerWithInspection } from "../answer";

/** One inspection with its findings and, after a violation, the days left to decide. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWithInspection(req, res, req.params.id ?? "");
}
