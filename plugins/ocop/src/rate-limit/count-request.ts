import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** One atomic statement, so that the count holds over every server process. */
const COUNT = `
insert into ocop_request_window as current (key, hits, ends_at)
values (:key, 1, now() + make_interval(secs => :windowSeconds))
on conflict (key) do update set
  hits = case when current.ends_at <= now() then 1 else current.hits + 1 end,
  ends_at = case when current.ends_at <= now() then excluded.ends_at else current.ends_at end
returning hits, greatest(1, ceil(extract(epoch from ends_at - now())))::int as seconds_left`;

/** What another request is just counting is left to the next sweep. */
const SWEEP = `
delete from ocop_request_window where key in (
  select key from ocop_request_window where ends_at <= now() for update skip locked)`;

export type RequestCount = {
  /** Requests in the running window, this one included. */
  hits: number;
  /** Whole seconds, at least 1, until the window ends. */
  secondsLeft: number;
};

/** Counts a request under a key in a window that begins with the key's first request. */
export async function countRequest(
  database: Knex,
  { key, windowSeconds }: { key: string; windowSeconds: number },
): Promise<RequestCount> {
  const { rows } = await database.raw<{ rows: { hits: number; seconds_left: number }[] }>(COUNT, {
    key,
    windowSeconds,
  });
  const { hits = 1, seconds_left: secondsLeft = windowSeconds } = rows[0] ?? {};
  if (hits === 1) await database.raw(SWEEP);
  return { hits, secondsLeft };
}
