import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeProducerMemberWorkflow } from "../../../../../../../workflows/producer-member/workflows/remove-producer-member";
import { saveProducerMemberWorkflow } from "../../../../../../../workflows/producer-member/workflows/save-producer-member";
import { parameter, writeScopeOf } from "../../../../write-scope";
import { readProducerView } from "../../../producer-view";
import type { AdminUpdateProducerMemberType } from "../../../validators";

/** Corrects a member, or changes the role. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateProducerMemberType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = parameter(req, "id");
  const memberId = parameter(req, "member_id");
  const { expected_updated_at: expectedUpdatedAt, ...facts } = req.validatedBody;
  await saveProducerMemberWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), producerId, memberId, facts, expectedUpdatedAt },
  });
  res.json({ producer: await readProducerView(req, producerId) });
}

/** Ends a person's membership. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const producerId = parameter(req, "id");
  const memberId = parameter(req, "member_id");
  await removeProducerMemberWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), producerId, memberId },
  });
  res.json({ id: memberId, object: "producer_member", deleted: true });
}
