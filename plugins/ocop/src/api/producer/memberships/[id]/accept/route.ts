import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerInvitation } from "../../answer";

/** Joins the producer that invites. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await answerInvitation(req, true));
}
