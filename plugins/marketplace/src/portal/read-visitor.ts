import type { AuthContext } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { readHelp, type PortalVisitor } from "@ocop/ocop/http";
import { liveAccount } from "../account/session-token";
import { activeMemberships } from "./memberships";

async function readHelper(
  container: MedusaContainer,
  sessionId: string,
): Promise<PortalVisitor | null> {
  const help = await readHelp(container, sessionId);
  if (!help) return null;
  const { helper, producer, consentId, validUntil } = help;
  const { userId, name, email } = helper;
  return {
    authIdentityId: `help:${sessionId}`,
    customerId: "",
    name,
    phone: "",
    email,
    producer: { ...producer, memberId: consentId, role: "member" },
    helper: { userId, name, sessionId, validUntil },
  };
}

/**
 * The person behind a token of the portal, read anew for each request: an ended session or membership
 * counts from the next one. A token that was made before its person joined a producer acts for the first
 * one that they join. Null when the session is over.
 */
export async function readVisitor(
  container: MedusaContainer,
  token: AuthContext,
): Promise<PortalVisitor | null> {
  const { help_session_id, member_id } = token.app_metadata as Record<string, unknown>;
  if (typeof help_session_id === "string") return readHelper(container, help_session_id);
  const [account, memberships] = await Promise.all([
    liveAccount(container, token),
    activeMemberships(container, token.auth_identity_id),
  ]);
  if (!account) return null;
  const isBound = typeof member_id === "string";
  const membership = isBound ? memberships.find(({ id }) => id === member_id) : memberships[0];
  if (isBound && !membership) return null;
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
