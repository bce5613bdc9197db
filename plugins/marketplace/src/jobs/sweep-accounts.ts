import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { eraseAccount } from "../account/erase";

const OUTLIVED_CODES = "delete from ocop_account_code where expires_at < now() - interval '1 hour'";
/** Erasures that broke off, and accounts whose customer staff deleted in the admin. */
const UNFINISHED = `
select account.id, account.customer_id, account.phone from ocop_account account
where account.deleted_at is null
  and (account.erasing_at < now() - interval '1 minute'
    or exists (select 1 from customer
      where customer.id = account.customer_id and customer.deleted_at is not null))
limit 50`;

type Row = { id: string; customer_id: string; phone: string };

/** Finishes erasures and forgets registrations that nobody confirmed. */
export default async function sweepAccounts(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await database.raw(OUTLIVED_CODES);
  const { rows } = await database.raw<{ rows: Row[] }>(UNFINISHED);
  for (const account of rows) {
    try {
      await eraseAccount(container, account);
    } catch (error) {
      logger.error(`[Account] ${account.id} could not be erased: ${String(error)}`);
    }
  }
}

export const config = { name: "ocop-sweep-accounts", schedule: "*/5 * * * *" };
