import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { CODE_TRIES } from "../rules/account-code";
import type { CodePurpose, Registration } from "../types/account";
import { isSameHash } from "./code-hash";

/** Counts the try in the same statement that reads, so that tries at once do not share one. */
const TRY = `
update ocop_account_code set tries = tries + 1, updated_at = now()
where id = (
    select id from ocop_account_code
    where phone = :phone and purpose = :purpose and deleted_at is null
      and (cast(:only as text) is null or id = :only)
    order by created_at desc, id desc limit 1)
  and used_at is null and expires_at > now() and tries < :tries
returning id, code_hash, registration`;

const USE = `
update ocop_account_code set used_at = now(), updated_at = now()
where id = :id and used_at is null returning id`;

const REOPEN = "update ocop_account_code set used_at = null where id = :id";

type Row = { id: string; code_hash: string; registration: Registration | null };
export type TakenCode = { id: string; registration: Registration | null };

type Try = { phone: string; purpose: CodePurpose; hash: string; only: string | null };

/**
 * Uses the latest code of a phone up, or the one with the id `only`; null when it is wrong, used,
 * outlived, or was tried too often.
 */
export async function takeCode(database: Knex, { hash, ...which }: Try): Promise<TakenCode | null> {
  const tried = await database.raw<{ rows: Row[] }>(TRY, { ...which, tries: CODE_TRIES });
  const [code] = tried.rows;
  if (!code || !isSameHash(code.code_hash, hash)) return null;
  const { rows } = await database.raw<{ rows: { id: string }[] }>(USE, { id: code.id });
  return rows.length > 0 ? { id: code.id, registration: code.registration } : null;
}

/** Lets a code be used again whose purpose failed on our side. */
export async function reopenCode(database: Knex, id: string): Promise<void> {
  await database.raw(REOPEN, { id });
}
