import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../acting";
import { answerRuns } from "../../../answer-runs";

/** The runs, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerRuns(req, res, await staffActing(req));
}
