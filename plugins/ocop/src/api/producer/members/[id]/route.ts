import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeProducerMemberWorkflow } from "../../../../workflows/producer-member/workflows/remove-producer-member";
import { saveProducerMemberWorkflow } from "../../../../workflows/producer-member/workflows/save-producer-member";
import { ownedProducerOf, producerActorOf } from "../../../producer-context";
import { ownMembers } from "../own-members";
import type { ProducerChangeMemberType } from "../validators";

/** Makes a member an owner, or an owner a member. */
export async function POST(
  req: MedusaRequest<ProducerChangeMemberType>,
  res: MedusaResponse,
): Promise<void> {
  const { id: producerId } = ownedProducerOf(req);
  const { role } = req.validatedBody;
  await saveProducerMemberWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      unitCodes: null,
      producerId,
      memberId: req.params.id ?? "",
      facts: { role },
    },
  });
  res.json({ members: await ownMembers(req) });
}

/** Removes a member, or takes an invitation back; it counts from the next request on. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: producerId } = ownedProducerOf(req);
  const memberId = req.params.id ?? "";
  await removeProducerMemberWorkflow(req.scope).run({
    input: { actor: producerActorOf(req), unitCodes: null, producerId, memberId },
  });
  res.json({ removed: true });
}
