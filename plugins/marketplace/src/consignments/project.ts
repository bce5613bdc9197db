import type { InferTypeOf } from "@medusajs/framework/types";
import type { Consignment } from "../modules/marketplace/models/consignment";
import { consignmentStatus } from "../rules/consignment-status";
import type { OrderProgress } from "./read-progress";

export type ConsignmentRow = InferTypeOf<typeof Consignment>;

/** What our own workflows put on record, where Medusa has no word for it. */
export type ConsignmentMark = Partial<
  Pick<
    ConsignmentRow,
    | "accepted_at"
    | "cancelled_at"
    | "cancel_reason"
    | "refused_at"
    | "refunded_vnd"
    | "carrier"
    | "tracking_number"
  >
>;

/** The columns that follow from Medusa and the marks. */
export type Projection = Pick<
  ConsignmentRow,
  | "status"
  | "accepted_at"
  | "packed_at"
  | "shipped_at"
  | "delivered_at"
  | "cancelled_at"
  | "returned_at"
  | "fulfillment_id"
  | "tracking_number"
> &
  ConsignmentMark;

/** A consignment's columns as they follow from its order's progress; `now` stamps what has just happened. */
export function projectConsignment(
  row: ConsignmentRow,
  mark: ConsignmentMark,
  progress: OrderProgress,
  now: Date,
): Projection {
  const marked = { ...row, ...mark };
  const lineIds = row.items.map(({ line_item_id }) => line_item_id);
  const own = progress.fulfilments.filter(({ lineIds: sent }) =>
    sent.some((id) => lineIds.includes(id)),
  );
  const fulfilment = own.at(-1) ?? null;
  const cancelledAt = marked.cancelled_at ?? (fulfilment === null ? progress.canceledAt : null);
  const quantityOf = (quantity: (item: ConsignmentRow["items"][number]) => number) =>
    row.items.reduce((sum, item) => sum + quantity(item), 0);
  const status = consignmentStatus({
    isAccepted: marked.accepted_at !== null,
    isCancelled: cancelledAt !== null,
    isRefused: marked.refused_at !== null,
    isBack: marked.returned_at !== null,
    fulfilment: fulfilment && {
      isShipped: fulfilment.shippedAt !== null,
      isDelivered: fulfilment.deliveredAt !== null,
    },
    quantity: quantityOf(({ quantity }) => quantity),
    returnedQuantity: quantityOf(({ line_item_id: id }) => progress.returned.get(id) ?? 0),
  });
  return {
    ...mark,
    status,
    // Whoever packs has accepted by that.
    accepted_at: marked.accepted_at ?? fulfilment?.packedAt ?? null,
    packed_at: fulfilment?.packedAt ?? null,
    shipped_at: fulfilment?.shippedAt ?? null,
    delivered_at: fulfilment?.deliveredAt ?? null,
    cancelled_at: cancelledAt,
    returned_at: status === "returned" ? (row.returned_at ?? now) : null,
    fulfillment_id: fulfilment?.id ?? null,
    tracking_number: marked.tracking_number ?? fulfilment?.trackingNumber ?? null,
  };
}
