import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MatchKind, Transfer } from "../modules/bank-transfer/rules/match-transfer";
import type { TransferSource } from "../modules/bank-transfer/rules/transfer-source";

/** `pending`: not looked at yet. `open`: staff has to decide. */
export const TRANSFER_STATES = ["pending", "open", "settled", "dismissed"] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

/** A transfer with the newest decision about it. */
export type TransferView = {
  id: string;
  bank_reference: string;
  account_number: string;
  amount_vnd: number;
  note: string;
  payer: string | null;
  received_at: Date;
  source: TransferSource;
  state: TransferState;
  kind: MatchKind | null;
  order_id: string | null;
  order_code: string | null;
  decided_by: string | null;
  /** The name of the staff member; null where the shop decided itself. */
  decided_by_name: string | null;
  decided_at: Date | null;
  reason: string | null;
};

export type TransferFilters = {
  ids?: readonly string[];
  states?: readonly TransferState[];
  kinds?: readonly MatchKind[];
  orderId?: string;
  /** Part of a note, payer, reference or order code in any case, or the amount in đồng. */
  q?: string;
  limit: number;
  offset: number;
};

/** Every transfer with the newest decision about it. */
const CURRENT = `
  select t.id, t.bank_reference, t.account_number, t.amount_vnd, t.note, t.payer, t.received_at,
    t.source, m.kind, m.order_id, m.settles, m.decided_by, m.created_at as decided_at, m.reason,
    case when m.kind is null then 'pending' when m.kind = 'dismissed' then 'dismissed'
      when m.settles then 'settled' else 'open' end as state
  from ocop_bank_transfer t
  left join lateral (select * from ocop_bank_transfer_match
    where transfer_id = t.id order by seq desc limit 1) m on true`;

/** What stands beside a transfer `c`: its order, who decided, and what a search looks through. */
const AROUND = `
  select ordered.custom_display_id as order_code,
    coalesce(nullif(concat_ws(' ', person.last_name, person.first_name), ''), person.email)
      as decided_by_name,
    concat_ws(' ', c.note, c.payer, c.bank_reference, ordered.custom_display_id,
      cast(c.amount_vnd as bigint)) as searched
  from (values (1)) one left join "order" ordered on ordered.id = c.order_id
  left join "user" person on person.id = c.decided_by`;

/** An amount is found however its thousands are parted. */
const searchedText = (q: string | undefined) =>
  q !== undefined && /^[\d.,\s]+$/.test(q) ? q.replace(/[.,\s]/g, "") : q;

/** The transfers that fit, the newest first, and how many there are. */
export async function readTransfers(
  database: Knex,
  { ids, states, kinds, orderId, q, limit, offset }: TransferFilters,
): Promise<{ transfers: TransferView[]; count: number }> {
  const conditions: [string, Knex.Value | Knex.Value[] | readonly string[] | undefined][] = [
    ["c.id = any(?)", ids],
    ["c.state = any(?)", states],
    ["c.kind = any(?)", kinds],
    ["c.order_id = ?", orderId],
    ["position(lower(?) in lower(o.searched)) > 0", searchedText(q)],
  ];
  const given = conditions.filter(([, value]) => value !== undefined);
  const where = given.length === 0 ? "true" : given.map(([condition]) => condition).join(" and ");
  const values = given.map(([, value]) => value) as Knex.RawBinding[];
  const { rows } = await database.raw<{ rows: (TransferView & { total: string })[] }>(
    `with current as (${CURRENT})
     select c.id, c.bank_reference, c.account_number, c.amount_vnd, c.note, c.payer, c.received_at,
       c.source, c.state, c.kind, c.order_id, o.order_code, c.decided_by, o.decided_by_name,
       c.decided_at, c.reason, count(*) over () as total
     from current c cross join lateral (${AROUND}) o
     where ${where}
     order by c.received_at desc, c.id desc limit ? offset ?`,
    [...values, limit, offset],
  );
  const transfers = rows.map(({ total: _total, ...transfer }) => transfer);
  return { transfers, count: Number(rows[0]?.total ?? 0) };
}

/** The ids of transfers that nobody has looked at, the oldest first, without some. */
export async function readPendingIds(
  database: Knex,
  limit: number,
  without: readonly string[],
): Promise<string[]> {
  const { rows } = await database.raw<{ rows: { id: string }[] }>(
    `select t.id from ocop_bank_transfer t
     where not exists (select from ocop_bank_transfer_match m where m.transfer_id = t.id)
       and t.id <> all (?)
     order by t.received_at, t.id limit ?`,
    [without as string[], limit],
  );
  return rows.map(({ id }) => id);
}

/** The transfers for an order that stand as one of the kinds and did not settle it, the oldest first. */
export async function readWaiting(database: Knex, orderId: string): Promise<Transfer[]> {
  const { rows } = await database.raw<{ rows: Transfer[] }>(
    `select c.id, c.amount_vnd as "amountVnd" from (${CURRENT}) c
     where c.order_id = ? and c.state = 'open' and c.kind in ('under', 'over')
     order by c.received_at, c.id`,
    [orderId],
  );
  return rows;
}

/** The transfers that are to settle an order. */
export async function readSettling(database: Knex, orderId: string): Promise<Transfer[]> {
  const { rows } = await database.raw<{ rows: Transfer[] }>(
    `select c.id, c.amount_vnd as "amountVnd" from (${CURRENT}) c
     where c.order_id = ? and c.state = 'settled' order by c.received_at, c.id`,
    [orderId],
  );
  return rows;
}
