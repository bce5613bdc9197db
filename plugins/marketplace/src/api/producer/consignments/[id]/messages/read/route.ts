import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { markMessagesReadWorkflow } from "../../../../../../workflows/order-message/workflows/mark-messages-read";
import { answerOwn } from "../../../answer-own";
import { readOwnOne } from "../../../read-own";

/** The producer has seen what the buyer wrote. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: consignment_id } = await readOwnOne(req);
  await markMessagesReadWorkflow(req.scope).run({ input: { consignment_id } });
  res.json({ consignment: await answerOwn(req) });
}
