import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { portalSignInRefused } from "../../../account/refusals";
import { portalToken } from "../../../account/session-token";
import { activeMemberships } from "../../../portal/memberships";
import { accountByLogin } from "../../../portal/sign-in";
import type { ProducerSignInType } from "./validators";

/**
 * Signs in to the producers' portal by phone number or e-mail, with the password of the account: one
 * person has one, whatever they do here. Acts for the producer that they joined first.
 */
export async function POST(
  req: MedusaRequest<ProducerSignInType>,
  res: MedusaResponse,
): Promise<void> {
  const { login, password } = req.validatedBody;
  const found = await accountByLogin(req.scope, login, password);
  if (!found) throw portalSignInRefused();
  const { account, authIdentityId } = found;
  const [membership] = await activeMemberships(req.scope, authIdentityId);
  res.json({
    token: portalToken(req.scope, {
      customer_id: account.customer_id,
      auth_identity_id: authIdentityId,
      session_epoch: account.session_epoch,
      member_id: membership?.id ?? null,
    }),
  });
}
