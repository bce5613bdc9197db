import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findPhoneIdentity, PHONE_PROVIDER } from "../../../account/identity";
import { accountExists, codeRefused } from "../../../account/refusals";
import { ACCOUNT_MODULE } from "../../../modules/account";
import type AccountModuleService from "../../../modules/account/service";
import { ACCOUNT_CONSENT } from "../../../rules/account-consent";
import { internationalPhone } from "../../../rules/mobile-phone";
import type { Registration } from "../../../types/account";

/** Checks that a registration can become an account, before anything is made of it. */
export const readRegistrationStep = createStep(
  "read-registration",
  async (input: { phone: string; registration: Registration | null }, { container }) => {
    if (!input.registration) throw codeRefused();
    if (await findPhoneIdentity(container, input.phone)) throw accountExists();
    return new StepResponse(input.registration);
  },
);

type IdentityInput = { phone: string; registration: Registration; customer_id: string };

/** Makes the sign-in of a customer; two at once cannot both have it, by Medusa's unique index. */
export const createPhoneIdentityStep = createStep(
  "create-phone-identity",
  async ({ phone, registration, customer_id }: IdentityInput, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const [identity] = await auth.createAuthIdentities([
      {
        provider_identities: [
          {
            provider: PHONE_PROVIDER,
            entity_id: internationalPhone(phone),
            provider_metadata: { password: registration.password_hash },
          },
        ],
        app_metadata: { customer_id },
      },
    ]);
    const id = identity?.id ?? "";
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve(Modules.AUTH).deleteAuthIdentities([id]);
  },
);

/** Makes the account's own row and the record of the consent. */
export const createAccountStep = createStep(
  "create-account",
  async ({ phone, registration, customer_id }: IdentityInput, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    const account = await accounts.createAccounts({
      customer_id,
      phone,
      email: registration.email,
      language: registration.language,
    });
    const consent = await accounts.createAccountConsents({
      customer_id,
      purpose: ACCOUNT_CONSENT.purpose,
      version: registration.consent_version,
      language: registration.language,
      given_at: new Date(registration.consented_at),
    });
    return new StepResponse(account, { accountId: account.id, consentId: consent.id });
  },
  async (made, { container }) => {
    if (!made) return;
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    await accounts.deleteAccountConsents([made.consentId]);
    await accounts.deleteAccounts([made.accountId]);
  },
);
