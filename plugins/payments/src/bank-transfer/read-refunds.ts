import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** `due`: staff has to send it. */
export const REFUND_STATES = ["due", "sent"] as const;
export type RefundState = (typeof REFUND_STATES)[number];

/** A refund that no provider sends by itself. */
export type RefundView = {
  id: string;
  amount_vnd: number;
  refunded_at: Date;
  provider_id: string;
  order_id: string;
  order_code: string | null;
  buyer_name: string | null;
  buyer_phone: string | null;
  /** From whose account the buyer paid, where a transfer paid for the order. */
  payer: string | null;
  state: RefundState;
  reference: string | null;
  sent_at: Date | null;
  sent_by_name: string | null;
};

export type RefundFilters = {
  id?: string;
  states?: readonly RefundState[];
  /** Part of an order code, name, phone number or reference. */
  q?: string;
  limit: number;
  offset: number;
};

/** Money that came by transfer or in cash goes back by hand; a card's goes back by itself. */
const BY_HAND = ["pp_vietqr_vietqr", "pp_cod_cod"];

const REFUNDS = `
  select r.id, cast(r.amount as float8) as amount_vnd, r.created_at as refunded_at, p.provider_id,
    o.id as order_id, o.custom_display_id as order_code,
    nullif(concat_ws(' ', a.last_name, a.first_name), '') as buyer_name, a.phone as buyer_phone,
    (select t.payer from ocop_bank_transfer_match m join ocop_bank_transfer t on t.id = m.transfer_id
      where m.order_id = o.id and m.settles order by m.seq desc limit 1) as payer,
    case when s.id is null then 'due' else 'sent' end as state,
    s.reference, s.created_at as sent_at,
    coalesce(nullif(concat_ws(' ', u.last_name, u.first_name), ''), u.email) as sent_by_name
  from refund r
  join payment p on p.id = r.payment_id and p.provider_id = any(?)
  join order_payment_collection c
    on c.payment_collection_id = p.payment_collection_id and c.deleted_at is null
  join "order" o on o.id = c.order_id
  left join order_address a on a.id = o.shipping_address_id
  left join ocop_refund_transfer s on s.refund_id = r.id
  left join "user" u on u.id = s.sent_by
  where r.deleted_at is null`;

/** The refunds that staff sends by hand, the oldest first, and how many there are. */
export async function readRefunds(
  database: Knex,
  { id, states, q, limit, offset }: RefundFilters,
): Promise<{ refunds: RefundView[]; count: number }> {
  const conditions: [string, Knex.Value | readonly string[] | undefined][] = [
    ["f.id = ?", id],
    ["f.state = any(?)", states],
    [
      `position(lower(?) in
        lower(concat_ws(' ', f.order_code, f.buyer_name, f.buyer_phone, f.payer, f.reference))) > 0`,
      q,
    ],
  ];
  const given = conditions.filter(([, value]) => value !== undefined);
  const where = given.map(([condition]) => ` and ${condition}`).join("");
  const values = [BY_HAND, ...given.map(([, value]) => value)] as Knex.RawBinding[];
  const { rows } = await database.raw<{ rows: (RefundView & { total: string })[] }>(
    `select f.*, count(*) over () as total from (${REFUNDS}) f where true${where}
     order by f.refunded_at, f.id limit ? offset ?`,
    [...values, limit, offset],
  );
  const refunds = rows.map(({ total: _total, ...refund }) => refund);
  return { refunds, count: Number(rows[0]?.total ?? 0) };
}
