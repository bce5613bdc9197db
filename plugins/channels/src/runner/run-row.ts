import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { randomUUID } from "node:crypto";
import type { RunKind } from "../modules/channels/rules/run";

/** A run that this process holds. */
export type RunRow = {
  id: string;
  account_id: string;
  producer_id: string | null;
  kind: RunKind;
  dry_run: boolean;
  /** Ids of listings; null: every one that there is something to do about. */
  chosen: string[] | null;
  cursor: string | null;
  /** Null: nobody, it began by itself. */
  started_by: string | null;
  lease_token: string;
};

/** Why a run ended before it was through. */
export type EndReason =
  /** A person stopped it. */
  | "stopped"
  /** Another process has it. */
  | "lease_lost"
  | "signed_out"
  /** The circuit breaker is open. */
  | "channel_down"
  /** The channel wants a longer pause than a run waits. */
  | "rate_limited";

export class RunEnds extends Error {
  constructor(readonly reason: EndReason) {
    super(`The run ends: ${reason}`);
    this.name = "RunEnds";
  }
}

/** Unique index that keeps an account's lane to one process. */
const isLaneTaken = (error: unknown) => (error as { code?: unknown }).code === "23505";

/**
 * Takes a run that waits, or one whose process is gone; the oldest first. Of an account whose lane is
 * taken, or which its channel wants left alone, none.
 */
export async function claimRun(database: Knex, leaseSeconds: number): Promise<RunRow | null> {
  try {
    const { rows } = await database.raw<{ rows: RunRow[] }>(
      `update ocop_channel_run run set state = 'running', lease_token = :token,
         lease_until = clock_timestamp() + :lease * interval '1 second',
         started_at = coalesce(started_at, clock_timestamp()), error = null, updated_at = now()
       where id = (
         select waiting.id from ocop_channel_run waiting
         join ocop_channel_account account on account.id = waiting.account_id
         where waiting.deleted_at is null
           and (account.open_until is null or account.open_until <= clock_timestamp())
           and (waiting.state = 'running' and waiting.lease_until < clock_timestamp()
             or waiting.state = 'waiting'
               and (waiting.lease_until is null or waiting.lease_until < clock_timestamp())
               and not exists (select 1 from ocop_channel_run other
                 where other.account_id = waiting.account_id and other.state = 'running'
                   and (other.kind = 'orders') = (waiting.kind = 'orders')
                   and other.deleted_at is null))
         order by waiting.created_at, waiting.id limit 1 for update of waiting skip locked)
       returning id, account_id, producer_id, kind, dry_run, chosen, cursor, started_by, lease_token`,
      { token: randomUUID(), lease: leaseSeconds },
    );
    return rows[0] ?? null;
  } catch (error) {
    if (isLaneTaken(error)) return null;
    throw error;
  }
}

/**
 * Keeps the run for another lease.
 * @throws RunEnds when somebody stopped it or another process has it
 */
export async function renewLease(
  database: Knex,
  { id, lease_token }: RunRow,
  leaseSeconds: number,
): Promise<void> {
  const { rows } = await database.raw<{ rows: { state: string }[] }>(
    `update ocop_channel_run set lease_until = clock_timestamp() + :lease * interval '1 second'
     where id = :id and lease_token = :token returning state`,
    { id, token: lease_token, lease: leaseSeconds },
  );
  if (!rows[0]) throw new RunEnds("lease_lost");
  if (rows[0].state !== "running") throw new RunEnds("stopped");
}

/** Says how many there would be to do; once, so that a run taken over counts on. */
export async function planRun(database: Knex, { id }: RunRow, planned: number): Promise<void> {
  await database.raw(
    "update ocop_channel_run set planned = :planned where id = :id and planned = 0",
    { id, planned },
  );
}

export async function moveCursor(database: Knex, run: RunRow, cursor: string): Promise<void> {
  const { rowCount } = await database.raw<{ rowCount: number }>(
    "update ocop_channel_run set cursor = ?, updated_at = now() where id = ? and lease_token = ?",
    [cursor, run.id, run.lease_token],
  );
  if (rowCount === 0) throw new RunEnds("lease_lost");
}

/** Ends a run; one that a person stopped meanwhile stays stopped. `problem` null: it is through. */
export async function endRun(
  database: Knex,
  { id, lease_token }: RunRow,
  problem: EndReason | "connector_failed" | "no_adapter" | "not_connected" | null,
): Promise<void> {
  const through = problem === null ? "done" : "failed";
  await database.raw(
    `update ocop_channel_run set lease_until = null, lease_token = null, updated_at = now(),
       ended_at = clock_timestamp(), error = :problem,
       state = case when state = 'running' then :through else state end
     where id = :id and lease_token = :token`,
    { id, token: lease_token, problem: problem === "stopped" ? null : problem, through },
  );
}
