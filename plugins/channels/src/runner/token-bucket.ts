import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChannelLimits } from "../contract/adapter";

/** Tokens that have come since the last one was taken, at most the burst; below zero: promised away. */
const NOW_THERE = `least(:burst::float8, coalesce(allowance, :burst::float8)
  + extract(epoch from clock_timestamp() - coalesce(allowance_at, clock_timestamp())) * :rate::float8)`;

function numbers(accountId: string, { requestsPerSecond, burst }: ChannelLimits) {
  return { id: accountId, rate: requestsPerSecond, burst };
}

/**
 * Takes a request out of an account's allowance, which all processes share: one row, one clock, the
 * database's. Whoever takes one that has not come yet waits for it: so nobody asks twice, and the rate
 * is used up to its end.
 * @returns how many milliseconds to wait before the request; null: longer than allowed, nothing is taken
 */
export async function takeRequest(
  database: Knex,
  accountId: string,
  limits: ChannelLimits,
  maxWaitSeconds: number,
): Promise<number | null> {
  const { rows } = await database.raw<{ rows: { allowance: number }[] }>(
    `update ocop_channel_account set allowance = ${NOW_THERE} - 1, allowance_at = clock_timestamp()
     where id = :id and ${NOW_THERE} - 1 >= -(:rate::float8 * :maxWait::float8) returning allowance`,
    { ...numbers(accountId, limits), maxWait: maxWaitSeconds },
  );
  if (!rows[0]) return null;
  return Math.ceil(Math.max(0, -rows[0].allowance / limits.requestsPerSecond) * 1000);
}

/** The channel asked everybody to wait: the next request of the account comes after so many seconds. */
export async function holdBack(
  database: Knex,
  accountId: string,
  limits: ChannelLimits,
  seconds: number,
): Promise<void> {
  await database.raw(
    `update ocop_channel_account
     set allowance = least(${NOW_THERE}, 1 - :rate::float8 * :seconds::float8), allowance_at = clock_timestamp()
     where id = :id`,
    { ...numbers(accountId, limits), seconds },
  );
}
