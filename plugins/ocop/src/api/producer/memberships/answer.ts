import type { MedusaRequest } from "@medusajs/framework/http";
import { answerInvitationWorkflow } from "../../../workflows/producer-member/workflows/answer-invitation";
import { visitorOf } from "../../producer-context";

/** Answers an invitation to the signed-in person's own phone number. */
export async function answerInvitation(
  req: MedusaRequest,
  accepts: boolean,
): Promise<{ id: string }> {
  const { authIdentityId, name, phone } = visitorOf(req);
  const { result } = await answerInvitationWorkflow(req.scope).run({
    input: {
      actor: { type: "producer", id: authIdentityId, name },
      memberId: req.params.id ?? "",
      phone,
      authIdentityId,
      accepts,
    },
  });
  return result;
}
