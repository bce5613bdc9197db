import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { sentence, visitorOf } from "@ocop/ocop/http";
import { readAccount } from "../../../account/read-account";
import { portalToken } from "../../../account/session-token";
import { activeMemberships } from "../../../portal/memberships";
import type { ProducerChangeSessionType } from "./validators";

/** A token that acts for another producer of the same person. */
export async function POST(
  req: MedusaRequest<ProducerChangeSessionType>,
  res: MedusaResponse,
): Promise<void> {
  const { authIdentityId, customerId } = visitorOf(req);
  const memberships = await activeMemberships(req.scope, authIdentityId);
  const membership = memberships.find(({ id }) => id === req.validatedBody.member_id);
  if (!membership) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Bạn không là thành viên của cơ sở này", "You are not a member of this producer"),
    );
  }
  const account = await readAccount(req.scope, customerId);
  res.json({
    token: portalToken(req.scope, {
      customer_id: customerId,
      auth_identity_id: authIdentityId,
      session_epoch: account.session_epoch,
      member_id: membership.id,
    }),
  });
}
