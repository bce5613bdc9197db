import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerActing } from "../../../../acting";
import { answerItems } from "../../../../answer-runs";

/** What a run did with each listing, and what is to be mended. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerItems(req, res, producerActing(req));
}
