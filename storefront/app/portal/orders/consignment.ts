import type { Language } from "~/i18n/language";

/** What a producer has to do about a consignment, in the order of the work. */
export const GROUPS = [
  "to_accept",
  "to_pack",
  "to_ship",
  "returns",
  "awaiting_payment",
  "on_the_way",
  "done",
] as const;
export type Group = (typeof GROUPS)[number];

/** The groups whose parcels still need paper. */
export const PRINTED_GROUPS: readonly Group[] = ["to_accept", "to_pack", "to_ship"];

export type Action = "accept" | "pack" | "ship" | "deliver" | "refuse" | "take_back" | "cancel";

export type Status =
  "new" | "accepted" | "packed" | "shipped" | "delivered" | "refused" | "cancelled" | "returned";

/** A parcel of the producer as the portal's API gives it; money in whole đồng, instants in ISO form. */
export type Consignment = {
  id: string;
  code: string;
  order_code: string;
  /** Where it was bought; `reference` is the channel's own number, null in our shop. */
  channel: { code: string; name: Record<Language, string>; reference: string | null };
  status: Status;
  group: Group;
  placed_at: string;
  accept_by: string;
  is_late: boolean;
  awaits_transfer: boolean;
  accepted_at: string | null;
  packed_at: string | null;
  shipped_at: string | null;
  delivered_at: string | null;
  refused_at: string | null;
  returned_at: string | null;
  cancelled_at: string | null;
  cancel_reason: string | null;
  carrier: string | null;
  tracking_number: string | null;
  items: { line_item_id: string; title: string; quantity: number; amount_vnd: number }[];
  item_total_vnd: number;
  discount_vnd: number;
  shipping_vnd: number;
  total_vnd: number;
  weight_g: number;
  /** Null: it is not paid at the door. */
  cash_to_collect_vnd: number | null;
  /** Null once it is nobody's business any more. */
  recipient: { name: string; phone: string; lines: string[] } | null;
  note: string | null;
  invoice_request: {
    company_name: string;
    tax_code: string;
    address: string;
    email: string | null;
  } | null;
  unread_count: number;
  actions: Action[];
};

export type Message = {
  id: string;
  sender: "producer" | "buyer";
  text: string;
  author_name: string | null;
  read_at: string | null;
  sent_at: string;
};

export type ConsignmentDetail = Consignment & { messages: Message[] };

export type ConsignmentPage = {
  consignments: Consignment[];
  count: number;
  groups: Record<Group, number>;
  /** Consignments with something from the buyer that nobody has read. */
  unread: number;
  limit: number;
  offset: number;
  last_carrier: string | null;
};

const NEXT: Partial<Record<Group, Action>> = {
  to_accept: "accept",
  to_pack: "pack",
  to_ship: "ship",
  on_the_way: "deliver",
  returns: "take_back",
};

/** The one step that leads on; null where there is nothing to do, or nothing before the money is there. */
export function nextAction({ group, actions }: Consignment): Action | null {
  const next = NEXT[group];
  return next !== undefined && actions.includes(next) ? next : null;
}

const MINUTE_MILLISECONDS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;

export type TimeLeft = { isLate: boolean; unit: "day" | "hour" | "minute"; count: number };

/** How long until (or since) an instant, in the largest unit that is not zero, rounded down. */
export function timeLeft(until: string, now: string): TimeLeft {
  const difference = Date.parse(until) - Date.parse(now);
  const minutes = Math.floor(Math.abs(difference) / MINUTE_MILLISECONDS);
  const hours = Math.floor(minutes / HOUR_MINUTES);
  const isLate = difference < 0;
  if (hours >= DAY_HOURS * 2) return { isLate, unit: "day", count: Math.floor(hours / DAY_HOURS) };
  if (hours >= 1) return { isLate, unit: "hour", count: hours };
  return { isLate, unit: "minute", count: minutes };
}
