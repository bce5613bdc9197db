import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerOwn } from "../answer-own";

/** One consignment with who it goes to, what may be done next and what was written about it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ consignment: await answerOwn(req) });
}
