import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** Faults of a channel in a row after which its account is left alone for a while. */
export const FAULTS_TO_OPEN = 10;
const FIRST_REST_SECONDS = 60;
const LONGEST_REST_SECONDS = 1800;

/**
 * Counts a fault of the channel. From the tenth in a row on, each gives a rest that doubles; the first
 * call after it that succeeds ends the count.
 * @returns until when the account is left alone; null: it is not
 */
export async function countFault(database: Knex, accountId: string): Promise<Date | null> {
  const { rows } = await database.raw<{ rows: [{ open_until: Date | null }] | [] }>(
    `update ocop_channel_account set fault_count = fault_count + 1,
       open_until = case when fault_count + 1 < :most then open_until else clock_timestamp()
         + least(:longest, :first * power(2, least(fault_count + 1 - :most, 10))) * interval '1 second' end
     where id = :id returning case when fault_count >= :most then open_until end as open_until`,
    {
      id: accountId,
      most: FAULTS_TO_OPEN,
      first: FIRST_REST_SECONDS,
      longest: LONGEST_REST_SECONDS,
    },
  );
  return rows[0]?.open_until ?? null;
}

/** A call succeeded: the channel is there. */
export async function forgetFaults(database: Knex, accountId: string): Promise<void> {
  await database.raw(
    `update ocop_channel_account set fault_count = 0, open_until = null
     where id = ? and (fault_count > 0 or open_until is not null)`,
    [accountId],
  );
}
