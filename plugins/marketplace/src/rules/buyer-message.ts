/** What a buyer is told of, in the order in which it happens to an order. */
export const MESSAGE_KINDS = [
  "order_received",
  "payment_received",
  "parcel_shipped",
  "parcel_delivered",
  "parcel_refused",
  "parcel_cancelled",
  "order_cancelled",
  "refund_made",
  "producer_message",
] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** `nobody`: the order has no address to write to, or no longer. */
export const MESSAGE_STATES = ["pending", "sent", "nobody"] as const;

/** News older than this tells nobody anything: the shop's own rule, no law. */
export const NEWS_DAYS = 14;

const LONGEST_DELAY_MINUTES = 360;

/** Minutes until a message is tried again when its `attempt`-th try (from 1) fails. */
export function retryDelayMinutes(attempt: number): number {
  return Math.min(2 ** Math.min(attempt - 1, 10), LONGEST_DELAY_MINUTES);
}

export type Recipient = { channel: "email" | "sms"; to: string };

/** A number that a phone can be reached at: at least nine digits, in any spelling. */
const PHONE = /^\+?(?:\d[\s.-]?){9,15}$/;
/** Names under `.invalid` stand for nobody (RFC 2606). */
const EMAIL = /^[^\s@]+@(?!\S+\.invalid$)[^\s@]+$/i;

/** Where the buyer is told: by e-mail when there is one, else by phone; null when there is neither. */
export function recipientOf(order: {
  email: string | null;
  phone: string | null;
}): Recipient | null {
  const email = order.email?.trim() ?? "";
  if (EMAIL.test(email)) return { channel: "email", to: email };
  const phone = order.phone?.trim() ?? "";
  return PHONE.test(phone) ? { channel: "sms", to: phone } : null;
}

export type MessageLanguage = "vi" | "en";

/** The language of an order's locale (BCP 47, such as `en-US`): Vietnamese unless it says English. */
export function languageOf(locale: string | null): MessageLanguage {
  return locale?.toLowerCase().split("-")[0] === "en" ? "en" : "vi";
}
