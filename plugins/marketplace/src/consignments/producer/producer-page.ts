import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import {
  AWAITING_STATUSES,
  CONSIGNMENT_GROUPS,
  GROUP_OF_STATUS,
  type ConsignmentGroup,
} from "../../rules/consignment-group";
import { awaitsTransfer } from "../awaits-transfer";

export type ProducerFilters = {
  producerId: string;
  group?: ConsignmentGroup;
  /** Only those about which the buyer has written something that nobody has read. */
  isUnread?: boolean;
  /** Part of an order's or a consignment's code, or of the recipient's phone number. */
  q?: string;
  limit: number;
  offset: number;
};

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

const GROUP = `case
  when consignment.status in (${quoted(AWAITING_STATUSES)})
    and ${awaitsTransfer("consignment.order_id")} then 'awaiting_payment'
  ${Object.entries(GROUP_OF_STATUS)
    .map(([status, group]) => `when consignment.status = '${status}' then '${group}'`)
    .join("\n  ")}
end`;

const UNREAD = `(select count(*)::int from ocop_order_message message
  where message.consignment_id = consignment.id and message.producer_id = consignment.producer_id
    and message.sender = 'buyer' and message.read_at is null and message.deleted_at is null)`;

const OWN = `
  select consignment.id, consignment.code, consignment.accept_by, consignment.placed_at,
    ${GROUP} as "group", ${UNREAD} as unread_count,
    regexp_replace(regexp_replace(coalesce(address.phone, ''), '[^0-9]', '', 'g'), '^84', '0') as phone
  from ocop_consignment consignment
  join "order" on "order".id = consignment.order_id
  left join order_address address on address.id = "order".shipping_address_id
  where consignment.producer_id = :producerId and consignment.deleted_at is null`;

/** What is due first stands first; what is done is looked for from the newest. */
const ORDER_BY = `
  case when "group" = 'to_accept' then accept_by end,
  case when "group" <> 'done' then placed_at end, placed_at desc, code`;

/** At least four digits and nothing else than what people write between them. */
const PHONE_PART = /^\+?(?:[\s.()-]*\d){4,}[\s.()-]*$/;

export type GroupCounts = Record<ConsignmentGroup, number>;

export type ProducerPage = {
  ids: string[];
  count: number;
  /** Of all consignments of the producer, whatever the page is narrowed to. */
  groups: GroupCounts;
  unread: number;
};

type Counted = { group: ConsignmentGroup; count: number; unread: number };

/** A page of a producer's consignments, and how many there are to do what about. */
export async function readProducerPage(
  database: Knex,
  { producerId, group, isUnread, q, limit, offset }: ProducerFilters,
): Promise<ProducerPage> {
  const typed = q?.trim() ?? "";
  const digits = PHONE_PART.test(typed) ? typed.replace(/\D/g, "").replace(/^84/, "0") : null;
  const bindings = {
    producerId,
    group: group ?? null,
    isUnread: isUnread ?? false,
    code: typed === "" ? null : typed.replace(/\s/g, ""),
    digits,
  };
  const matching = `
    from (${OWN}) own where (cast(:group as text) is null or "group" = :group)
      and (not cast(:isUnread as boolean) or unread_count > 0)
      and (cast(:code as text) is null or position(upper(:code) in code) > 0
        or position(cast(:digits as text) in phone) > 0)`;
  const [page, counts, matched] = await Promise.all([
    database.raw<{ rows: { id: string }[] }>(
      `select id ${matching} order by ${ORDER_BY} limit :limit offset :offset`,
      { ...bindings, limit, offset },
    ),
    database.raw<{ rows: Counted[] }>(
      `select "group", count(*)::int as count, count(*) filter (where unread_count > 0)::int as unread
       from (${OWN}) own group by "group"`,
      { producerId },
    ),
    database.raw<{ rows: { count: number }[] }>(
      `select count(*)::int as count ${matching}`,
      bindings,
    ),
  ]);
  const countOf = (name: ConsignmentGroup): number =>
    counts.rows.find((row) => row.group === name)?.count ?? 0;
  return {
    ids: page.rows.map(({ id }) => id),
    count: matched.rows[0]?.count ?? 0,
    groups: Object.fromEntries(
      CONSIGNMENT_GROUPS.map((name) => [name, countOf(name)]),
    ) as GroupCounts,
    unread: counts.rows.reduce((sum, row) => sum + row.unread, 0),
  };
}
