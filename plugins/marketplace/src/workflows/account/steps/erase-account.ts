import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { eraseAccount } from "../../../account/erase";
import { findPhoneIdentity } from "../../../account/identity";
import { openOrderCodes } from "../../../account/open-orders";
import { readAccount } from "../../../account/read-account";
import { ordersOpen, stillMember } from "../../../account/refusals";
import { ACCOUNT_MODULE } from "../../../modules/account";
import type AccountModuleService from "../../../modules/account/service";
import { activeMemberships } from "../../../portal/memberships";

/**
 * Marks an account as being erased, which ends its sessions.
 * @throws MedusaError conflict while a producer still needs the recipient of an order, or the person
 *   acts for a producer
 */
export const beginErasureStep = createStep(
  "begin-erasure",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const account = await readAccount(container, customer_id);
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const open = await openOrderCodes(database, customer_id);
    if (open.length > 0) throw ordersOpen(open);
    const identity = await findPhoneIdentity(container, account.phone);
    const memberships = identity ? await activeMemberships(container, identity.authIdentityId) : [];
    if (memberships.length > 0) throw stillMember(memberships.map(({ producer }) => producer.name));
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    await accounts.updateAccounts({ id: account.id, erasing_at: new Date() });
    const { id, phone } = account;
    return new StepResponse({ id, customer_id, phone }, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const accounts = container.resolve<AccountModuleService>(ACCOUNT_MODULE);
    await accounts.updateAccounts({ id, erasing_at: null });
  },
);

type Erasing = { id: string; customer_id: string; phone: string };

/** Erases what can be; what breaks off here is not undone but finished by the job that sweeps accounts. */
export const finishErasureStep = createStep(
  "finish-erasure",
  async (account: Erasing, { container }) => {
    try {
      await eraseAccount(container, account);
      return new StepResponse(true);
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`[Account] the erasure of ${account.id} goes on later: ${String(error)}`);
      return new StepResponse(false);
    }
  },
);
