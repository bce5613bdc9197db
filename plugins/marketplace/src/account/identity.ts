import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { internationalPhone } from "../rules/mobile-phone";

/** The auth provider of accounts, as `backend/medusa-config.ts` names it. */
export const PHONE_PROVIDER = "phone";

export type PhoneIdentity = { id: string; authIdentityId: string; passwordHash: string | null };

/** How somebody signs in with a phone number (national form), or null when nobody does. */
export async function findPhoneIdentity(
  container: MedusaContainer,
  phone: string,
): Promise<PhoneIdentity | null> {
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listProviderIdentities({
    entity_id: internationalPhone(phone),
    provider: PHONE_PROVIDER,
  });
  if (!identity) return null;
  const kept = identity.provider_metadata?.password;
  return {
    id: identity.id,
    authIdentityId: identity.auth_identity_id ?? "",
    passwordHash: typeof kept === "string" ? kept : null,
  };
}
