import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actAsProducer } from "../../../../../consignments/producer/act-as-producer";
import { handledElsewhere } from "../../../../../consignments/words";
import { missing, refused } from "../../../../../payout/refusals";
import { CONSIGNMENT_ACTIONS } from "../../../../../rules/consignment-status";
import { producerActorOf } from "@ocop/ocop/http";
import { answerOwn } from "../../answer-own";
import { readOwnOne } from "../../read-own";
import type { ProducerActOnConsignmentType } from "../../validators";

/**
 * Does `accept`, `pack`, `ship`, `deliver`, `refuse` (its recipient would not take it), `take_back` or
 * `cancel` (the producer cannot send it). The same key again is answered as the first time; what was
 * seen to elsewhere answers 409 with the consignment as it is now.
 */
export async function POST(
  req: MedusaRequest<ProducerActOnConsignmentType>,
  res: MedusaResponse,
): Promise<void> {
  const action = CONSIGNMENT_ACTIONS.find((one) => one === req.params.action);
  if (action === undefined) {
    throw missing("Không có việc này cho kiện hàng", "There is no such action on a consignment");
  }
  const { id, code } = await readOwnOne(req);
  const { key, ...details } = req.validatedBody;
  if (action === "cancel" && details.reason === undefined) {
    throw refused("reason: ghi lý do, ví dụ Hết hàng", "reason: write why, such as Out of stock");
  }
  const actor = producerActorOf(req as MedusaRequest);
  const by = { key, actor_id: actor.id, actor_name: actor.name };
  const outcome = await actAsProducer(req.scope, { id, action, by, details });
  const consignment = await answerOwn(req);
  if (outcome.kind === "done") {
    res.json({ consignment });
    return;
  }
  const message = handledElsewhere(code, outcome.status);
  res.status(409).json({ type: "conflict", code: "handled_elsewhere", message, consignment });
}
