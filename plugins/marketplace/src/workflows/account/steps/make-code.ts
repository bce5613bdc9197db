import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hashCode, newCode } from "../../../account/code-hash";
import { ACCOUNT_MODULE } from "../../../modules/account";
import type AccountModuleService from "../../../modules/account/service";
import { codeEndsAt } from "../../../rules/account-code";
import type { CodePurpose, Registration } from "../../../types/account";

export type MakeCodeInput = {
  purpose: CodePurpose;
  phone: string;
  registration: Registration | null;
};

/** Makes a code, and gives it with the id under which it is kept. */
export const makeCodeStep = createStep(
  "make-code",
  async ({ purpose, phone, registration }: MakeCodeInput, { container }) => {
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    const code = newCode();
    const made = await accounts.createAccountCodes({
      purpose,
      phone,
      registration,
      code_hash: hashCode(container, phone, code),
      expires_at: codeEndsAt(new Date()),
    });
    return new StepResponse({ id: made.id, code }, made.id);
  },
  async (id, { container }) => {
    if (!id) return;
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    await accounts.deleteAccountCodes([id]);
  },
);
