import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffActing } from "../../../../acting";
import { answerErrors } from "../../../../answer-accounts";

/** What keeps listings from their channels, the most frequent first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerErrors(req, res, await staffActing(req));
}
