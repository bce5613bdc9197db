/** A consignment as the store API gives it; money in whole đồng, instants in ISO form. */
export type StoredConsignment = {
  code: string;
  producer: { handle: string | null; name: string };
  status: ParcelStatus;
  carrier: string | null;
  tracking_number: string | null;
  shipping_vnd: number;
  total_vnd: number;
  items: { line_item_id: string; title: string; quantity: number }[];
  messages: { sender: MessageSender; text: string; sent_at: string }[];
};

export type MessageSender = "producer" | "buyer";

/** What producer or buyer wrote about a parcel; the instant in ISO form. */
export type ParcelMessage = { sender: MessageSender; text: string; sentAt: string };

export type ParcelStatus =
  "new" | "accepted" | "packed" | "shipped" | "delivered" | "refused" | "cancelled" | "returned";

/** One producer's parcel of an order, as its page shows it. */
export type OrderParcel = {
  code: string;
  producer: { handle: string | null; name: string };
  status: ParcelStatus;
  carrier: string | null;
  trackingNumber: string | null;
  totalVnd: number;
  items: { id: string; title: string; quantity: number }[];
  messages: ParcelMessage[];
};

const CANCELLABLE: readonly ParcelStatus[] = ["new", "accepted", "packed"];

/** What of an order its buyer may still take back: single parcels, and the whole while nothing left. */
export function cancellable(parcels: readonly OrderParcel[]): {
  parcels: OrderParcel[];
  isWhole: boolean;
} {
  const open = parcels.filter(({ status }) => CANCELLABLE.includes(status));
  const isGone = ({ status }: OrderParcel) => status === "cancelled";
  const isWhole = open.length > 0 && parcels.every((one) => isGone(one) || open.includes(one));
  return { parcels: open, isWhole };
}

/** The parcels of an order in the order of their codes; pure. */
export function toOrderParcels(consignments: readonly StoredConsignment[]): OrderParcel[] {
  return consignments.map((one) => ({
    code: one.code,
    producer: one.producer,
    status: one.status,
    carrier: one.carrier,
    trackingNumber: one.tracking_number,
    totalVnd: one.total_vnd,
    items: one.items.map(({ line_item_id, title, quantity }) => ({
      id: line_item_id,
      title,
      quantity,
    })),
    messages: one.messages.map(({ sender, text, sent_at: sentAt }) => ({ sender, text, sentAt })),
  }));
}
