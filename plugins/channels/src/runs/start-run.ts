import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Actor } from "@ocop/ocop/types";
import { adapterOfAccount, usableAccount, type AdapterOf } from "../accounts/account-access";
import type { RunKind } from "../modules/channels/rules/run";
import { invalid, notNow, noSuchRun } from "../refuse";

export type RunRequest = {
  actor: Actor;
  accountId: string;
  producerId: string | null;
  kind: RunKind;
  dryRun: boolean;
  /** Null: everything that changed. */
  productIds: string[] | null;
};

async function listingsOf(
  database: Knex,
  { accountId, producerId, productIds }: RunRequest,
): Promise<string[] | null> {
  if (productIds === null) return null;
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select id from ocop_channel_listing where account_id = :accountId and deleted_at is null
       and product_id = any(:productIds) and (:producerId::text is null or producer_id = :producerId)`,
    { accountId, producerId, productIds },
  );
  if (rows.length === new Set(productIds).size) return rows.map(({ id }) => id);
  throw invalid(
    "Có sản phẩm chưa được chọn cho kênh này: chọn sản phẩm trước.",
    "Some products are not chosen for this channel: choose them first.",
  );
}

export type RunStarter = { database: Knex; adapterOf: AdapterOf };

/**
 * Has a run wait; the worker takes it at once.
 * @returns its id
 * @throws MedusaError not_found; conflict when nobody is signed in; invalid_data
 */
export async function startRun(
  { database, adapterOf }: RunStarter,
  request: RunRequest,
): Promise<string> {
  const { actor, accountId, producerId, kind, dryRun } = request;
  const account = await usableAccount(database, accountId, producerId);
  adapterOfAccount(adapterOf, account);
  const isShared = producerId !== null && account.producer_id === null;
  if (isShared && kind === "orders") {
    throw invalid(
      "Đơn của gian hàng chung do tỉnh lấy về.",
      "The province fetches the orders of its own shop.",
    );
  }
  if (account.state !== "connected" && !dryRun) {
    throw notNow(
      "Tài khoản chưa kết nối: đăng nhập vào kênh trước.",
      "The account is not connected: sign in to the channel first.",
    );
  }
  const chosen = await listingsOf(database, request);
  const id = generateEntityId(undefined, "ochr");
  await database.raw(
    `insert into ocop_channel_run (id, account_id, producer_id, kind, dry_run, chosen, started_by,
       started_by_name)
     values (:id, :accountId, :producerId, :kind, :dryRun, :chosen::jsonb, :by, :byName)`,
    {
      ...{ id, accountId, kind, dryRun, by: actor.id ?? actor.type, byName: actor.name },
      ...{ producerId: isShared ? producerId : null, chosen: chosen && JSON.stringify(chosen) },
    },
  );
  return id;
}

export type RunOf = { id: string; producerId: string | null };

/** What somebody may see and steer: the runs of their account, and their own on the province's. */
export const RUN_OF_PRODUCER = `(:producerId::text is null or account.producer_id = :producerId
  or account.producer_id is null and run.producer_id = :producerId)`;

async function changeState(
  database: Knex,
  { id, producerId }: RunOf,
  { from, to }: { from: string[]; to: string },
): Promise<boolean> {
  const { rows } = await database.raw<{ rows: { state: string }[] }>(
    `select run.state from ocop_channel_run run
     join ocop_channel_account account on account.id = run.account_id
     where run.id = :id and run.deleted_at is null and ${RUN_OF_PRODUCER}`,
    { id, producerId },
  );
  if (!rows[0]) throw noSuchRun();
  if (rows[0].state === to) return true;
  const { rowCount } = await database.raw<{ rowCount: number }>(
    "update ocop_channel_run set state = :to, updated_at = now() where id = :id and state = any(:from)",
    { id, to, from },
  );
  return rowCount > 0;
}

/** Lets a run end after the calls that are under way. Stopping it again changes nothing. */
export async function stopRun(database: Knex, run: RunOf): Promise<void> {
  if (await changeState(database, run, { from: ["waiting", "running"], to: "stopped" })) return;
  throw notNow("Lần chạy này đã xong.", "This run is over.");
}

/** Has a run go on where it stopped. */
export async function resumeRun(database: Knex, run: RunOf): Promise<void> {
  if (await changeState(database, run, { from: ["stopped", "failed"], to: "waiting" })) return;
  throw notNow("Chỉ chạy tiếp được lần chạy đã dừng.", "Only a run that was stopped can go on.");
}
