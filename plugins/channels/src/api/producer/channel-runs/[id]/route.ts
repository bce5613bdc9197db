import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActing } from "../../../acting";
import { answerRun } from "../../../answer-runs";

/** How far a run is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerRun(req, res, producerActing(req));
}
