import type { ConsignmentRow } from "./project";

/** A parcel as whoever bought it follows it. */
export function publicConsignment(row: ConsignmentRow) {
  return {
    code: row.code,
    producer: { handle: row.producer_handle, name: row.producer_name },
    status: row.status,
    carrier: row.carrier,
    tracking_number: row.tracking_number,
    packed_at: row.packed_at,
    shipped_at: row.shipped_at,
    delivered_at: row.delivered_at,
    cancelled_at: row.cancelled_at,
    item_total_vnd: row.item_total_vnd,
    discount_vnd: row.discount_vnd,
    shipping_vnd: row.shipping_vnd,
    total_vnd: row.total_vnd,
    items: row.items.map(({ line_item_id, title, quantity }) => ({
      line_item_id,
      title,
      quantity,
    })),
  };
}
