import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

type Instant = string | Date | null;

type OrderRow = {
  id: string;
  canceled_at: Instant;
  items: {
    id: string;
    detail: { return_received_quantity: unknown; return_dismissed_quantity: unknown } | null;
  }[];
  fulfillments:
    | {
        id: string;
        created_at: string | Date;
        canceled_at: Instant;
        packed_at: Instant;
        shipped_at: Instant;
        delivered_at: Instant;
        items: { line_item_id: string | null }[];
        labels: { tracking_number: string }[] | null;
      }[]
    | null;
};

/** One of Medusa's fulfilments that was not cancelled. */
export type Fulfilment = {
  id: string;
  lineIds: string[];
  packedAt: Date;
  shippedAt: Date | null;
  deliveredAt: Date | null;
  trackingNumber: string | null;
};

/** How far Medusa has come with an order. */
export type OrderProgress = {
  canceledAt: Date | null;
  fulfilments: Fulfilment[];
  /** Pieces that came back, by line. */
  returned: Map<string, number>;
};

const FIELDS = [
  "id",
  "canceled_at",
  "items.id",
  "items.detail.return_received_quantity",
  "items.detail.return_dismissed_quantity",
  "fulfillments.id",
  "fulfillments.created_at",
  "fulfillments.canceled_at",
  "fulfillments.packed_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.items.line_item_id",
  "fulfillments.labels.tracking_number",
];

const instant = (value: Instant): Date | null => (value === null ? null : new Date(value));

/** Reads what Medusa has on record of sending and returning an order; null: no such order. */
export async function readProgress(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderProgress | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  const [order] = data as unknown as OrderRow[];
  if (!order) return null;
  return {
    canceledAt: instant(order.canceled_at),
    fulfilments: (order.fulfillments ?? [])
      .filter(({ canceled_at }) => canceled_at === null)
      .map((one) => ({
        id: one.id,
        lineIds: one.items.flatMap(({ line_item_id }) => line_item_id ?? []),
        packedAt: instant(one.packed_at) ?? new Date(one.created_at),
        shippedAt: instant(one.shipped_at),
        deliveredAt: instant(one.delivered_at),
        trackingNumber: one.labels?.[0]?.tracking_number ?? null,
      })),
    returned: new Map(
      order.items.map(({ id, detail }) => [
        id,
        Number(detail?.return_received_quantity ?? 0) +
          Number(detail?.return_dismissed_quantity ?? 0),
      ]),
    ),
  };
}
