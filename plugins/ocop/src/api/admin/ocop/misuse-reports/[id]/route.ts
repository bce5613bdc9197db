import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerWithMisuseReport } from "../answer";

/** One misuse report with its reporter, which only staff see. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWithMisuseReport(req, res, req.params.id ?? "");
}
