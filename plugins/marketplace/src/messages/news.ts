import type { MessageKind, MessageLanguage } from "../rules/buyer-message";

export type NewsItem = { title: string; quantity: number };

/** What is to be transferred for an order, until when. */
export type NewsTransfer = {
  bankName: string;
  accountNumber: string;
  accountName: string;
  until: Date;
};

/** Everything a message may tell; money in whole đồng. No name and no address of the buyer. */
export type News = {
  kind: MessageKind;
  language: MessageLanguage;
  orderCode: string;
  /** Where the order is looked up by its code and the buyer's phone. */
  orderUrl: string;
  totalVnd: number;
  shippingVnd: number;
  items: readonly NewsItem[];
  payment: "cash_on_delivery" | "bank_transfer" | "other";
  /** What the buyer has paid so far. */
  isPaid: boolean;
  /** Only where the order waits for a bank transfer. */
  transfer: NewsTransfer | null;
  parcel: {
    code: string;
    producerName: string;
    carrier: string | null;
    trackingNumber: string | null;
    items: readonly NewsItem[];
  } | null;
  /** What a producer has written to the buyer. */
  letter: { consignmentCode: string; producerName: string; text: string } | null;
  /** Of the payment or refund that the message tells of. */
  amountVnd: number | null;
};

/** A message: subject and text of a mail, and the same in the size of a text message. */
export type Message = { subject: string; text: string; short: string };

/** How one language says it. */
export type MessageWords = Record<
  MessageKind,
  (news: News) => { subject: string; lines: string[] }
>;

/** Lines of a list of goods. */
export function itemLines(items: readonly NewsItem[]): string[] {
  return items.map(({ title, quantity }) => `  ${quantity} × ${title}`);
}
