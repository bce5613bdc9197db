import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { LedgerFinding } from "../types/ledger";
import type { LedgerCheck } from "./check-ledger";
import { rowOf, rowsOf } from "./sql";

export type FindingRow = LedgerFinding & {
  id: string;
  foundAt: string;
  lastFoundAt: string;
  clearedAt: string | null;
};

const MAX_FINDINGS = 200;

/** The newest findings: those that stand, or those that a later check found no more. */
export async function readFindings(database: Knex, cleared: boolean): Promise<FindingRow[]> {
  return rowsOf(
    database,
    `select id, code, subject_type as "subjectType", subject_id as "subjectId", details,
       found_at as "foundAt", last_found_at as "lastFoundAt", cleared_at as "clearedAt"
     from ocop_ledger_finding where (cleared_at is not null) = :cleared
     order by found_at desc, id limit :limit`,
    { cleared, limit: MAX_FINDINGS },
  );
}

/** The last check; null before the first. */
export async function readLastCheck(
  database: Knex,
): Promise<(LedgerCheck & { checkedAt: string }) | null> {
  const check = await rowOf<LedgerCheck & { checkedAt: string }>(
    database,
    `select checked_at as "checkedAt", transactions, compared_with_orders as "comparedWithOrders",
       ledger_total_vnd as "ledgerTotalVnd", orders_total_vnd as "ordersTotalVnd", findings
     from ocop_ledger_check order by checked_at desc limit 1`,
  );
  return check ?? null;
}
