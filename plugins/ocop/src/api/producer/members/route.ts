import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inviteProducerMemberWorkflow } from "../../../workflows/producer-member/workflows/invite-producer-member";
import { ownedProducerOf, producerActorOf } from "../../producer-context";
import { ownMembers } from "./own-members";
import type { ProducerInviteMemberType } from "./validators";

/** Who acts for the producer, and who is invited to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ members: await ownMembers(req) });
}

/** Invites a person by their phone number, who hears of it in a text message. */
export async function POST(
  req: MedusaRequest<ProducerInviteMemberType>,
  res: MedusaResponse,
): Promise<void> {
  const { id: producerId, name: producerName } = ownedProducerOf(req);
  await inviteProducerMemberWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      unitCodes: null,
      producerId,
      producerName,
      facts: req.validatedBody,
    },
  });
  res.status(201).json({ members: await ownMembers(req) });
}
