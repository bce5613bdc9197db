import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notNow } from "../../../../../payout/refusals";
import { isRecipientKnown } from "../../../../../rules/recipient-known";
import { writeOrderMessageWorkflow } from "../../../../../workflows/order-message/workflows/write-message";
import { producerActorOf, producerOf } from "@ocop/ocop/http";
import { answerOwn } from "../../answer-own";
import { readOwnOne } from "../../read-own";
import type { ProducerWriteMessageType } from "../../validators";

/** Writes to the buyer, who is told by e-mail or text message and reads it on the order's page. */
export async function POST(
  req: MedusaRequest<ProducerWriteMessageType>,
  res: MedusaResponse,
): Promise<void> {
  const row = await readOwnOne(req);
  const endedAt = row.returned_at ?? row.delivered_at;
  if (!isRecipientKnown({ status: row.status, endedAt }, new Date())) {
    throw notNow(
      "Đơn đã xong lâu hoặc đã hủy nên không nhắn cho khách được nữa",
      "The order ended long ago or was cancelled: its buyer can no longer be written to",
    );
  }
  const { id, name } = producerActorOf(req as MedusaRequest);
  await writeOrderMessageWorkflow(req.scope).run({
    input: {
      consignment_id: row.id,
      order_id: row.order_id,
      producer_id: producerOf(req as MedusaRequest).id,
      sender: "producer",
      ...req.validatedBody,
      author: { id, name },
    },
  });
  res.json({ consignment: await answerOwn(req) });
}
