import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerInvitation } from "../../answer";

/** Turns an invitation down. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await answerInvitation(req, false));
}
