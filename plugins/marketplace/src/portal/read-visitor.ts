import type { AuthContext } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { PortalVisitor } from "@ocop/ocop/http";
import { liveAccount } from "../account/session-token";
import { activeMemberships } from "./memberships";

/**
 * The person behind a token of the portal, read anew for each request: an ended session or membership
 * counts from the next one. Null when the session is over.
 */
export async function readVisitor(
  container: MedusaContainer,
  token: AuthContext,
): Promise<PortalVisitor | null> {
  const [account, memberships] = await Promise.all([
    liveAccount(container, token),
    activeMemberships(container, token.auth_identity_id),
  ]);
  if (!account) return null;
  const { member_id } = token.app_metadata as { member_id?: unknown };
  const membership = memberships.find(({ id }) => id === member_id);
  if (typeof member_id === "string" && !membership) return null;
  const customer = await container
    .resolve(Modules.CUSTOMER)
    .retrieveCustomer(account.customer_id, { select: ["first_name"] });
  const { customer_id: customerId, phone, email } = account;
  return {
    authIdentityId: token.auth_identity_id,
    customerId,
    name: customer.first_name ?? phone,
    phone,
    email,
    producer: membership
      ? { ...membership.producer, memberId: membership.id, role: membership.role }
      : null,
    helper: null,
  };
}
