import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readAccount } from "../../../account/read-account";
import { ACCOUNT_MODULE } from "../../../modules/account";
import type AccountModuleService from "../../../modules/account/service";

type Change = { customer_id: string; email: string | null };

/** Sets the e-mail of an account. */
export const updateAccountStep = createStep(
  "update-account",
  async ({ customer_id, email }: Change, { container }) => {
    const { id, email: before } = await readAccount(container, customer_id);
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).updateAccounts({ id, email });
    return new StepResponse(id, { id, email: before });
  },
  async (before, { container }) => {
    if (!before) return;
    await container.resolve<AccountModuleService>(ACCOUNT_MODULE).updateAccounts(before);
  },
);
