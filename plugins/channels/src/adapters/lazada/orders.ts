import { z } from "@medusajs/framework/zod";
import type { ChannelOrder, ChannelSession } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import { mergedLines } from "../marketplace/rules/merged-lines";
import type { LazadaClient } from "./client";

/** The items of at most 50 orders are told in a call (API reference, GetMultipleOrderItems). */
const ORDERS_A_PAGE = 50;

const id = z.coerce.string();

const list = z.object({
  data: z.object({
    countTotal: z.coerce.number().nullish(),
    orders: z
      .array(
        z.object({
          order_id: id,
          created_at: z.string(),
          statuses: z.array(z.string()).nullish(),
          address_shipping: z
            .object({
              first_name: z.string().nullish(),
              phone: z.string().nullish(),
              address1: z.string().nullish(),
              city: z.string().nullish(),
            })
            .nullish(),
        }),
      )
      .nullish(),
  }),
});

const items = z.object({
  data: z.array(
    z.object({
      order_id: id,
      order_items: z.array(
        z.object({ sku: z.string(), item_price: z.coerce.number(), status: z.string() }),
      ),
    }),
  ),
});

type Order = NonNullable<z.infer<typeof list>["data"]["orders"]>[number];
type Piece = z.infer<typeof items>["data"][number]["order_items"][number];

/** Orders changed since an instant. The cursor says until when, and how many came already. */
export async function ordersSince(
  client: LazadaClient,
  { since, cursor, now }: { since: Date; cursor: string | null; now: number },
  session: ChannelSession,
): Promise<{ orders: ChannelOrder[]; cursor: string | null }> {
  const [until = now, offset = 0] = cursor?.split("-").map(Number) ?? [];
  const parameters = {
    update_after: since.toISOString(),
    update_before: new Date(until).toISOString(),
    sort_by: "updated_at",
    sort_direction: "ASC",
    limit: String(ORDERS_A_PAGE),
    offset: String(offset),
  };
  const answer = await client.get("/orders/get", parameters, session, list);
  if (!answer.ok) throw new ChannelFault("bad_request", `GetOrders: ${answer.refusal.code}`);
  const { orders: found, countTotal } = answer.value.data;
  const orders = found ?? [];
  const pieces = await piecesOf(client, orders, session);
  const next = offset + orders.length;
  const isOver = orders.length === 0 || next >= (countTotal ?? 0);
  return {
    orders: orders.map((order) => orderOf(order, pieces.get(order.order_id) ?? [])),
    cursor: isOver ? null : `${until}-${next}`,
  };
}

async function piecesOf(
  client: LazadaClient,
  orders: Order[],
  session: ChannelSession,
): Promise<Map<string, Piece[]>> {
  if (orders.length === 0) return new Map();
  const parameters = { order_ids: `[${orders.map(({ order_id }) => order_id).join(",")}]` };
  const answer = await client.get("/orders/items/get", parameters, session, items);
  if (!answer.ok) throw new ChannelFault("bad_request", `Order items: ${answer.refusal.code}`);
  return new Map(answer.value.data.map(({ order_id, order_items }) => [order_id, order_items]));
}

const CANCELLED = new Set(["canceled"]);
const DELIVERED = new Set(["delivered", "confirmed"]);
const RETURNED = new Set(["returned", "shipped_back_success", "failed", "lost_by_3pl"]);

/** An order is what all of its pieces are; while they differ it is open. Nobody paid yet: it is open. */
function statusOf(statuses: string[]): ChannelOrder["status"] {
  const all = (set: Set<string>) => statuses.length > 0 && statuses.every((one) => set.has(one));
  if (all(CANCELLED)) return "cancelled";
  const kept = statuses.filter((status) => !CANCELLED.has(status));
  if (kept.every((status) => DELIVERED.has(status))) return kept.length > 0 ? "delivered" : "open";
  return all(RETURNED) ? "returned" : "open";
}

/** Each piece is an item of its own; those that were cancelled alone are no longer ordered. */
function orderOf(order: Order, pieces: Piece[]): ChannelOrder {
  const status = statusOf(order.statuses ?? pieces.map((piece) => piece.status));
  const ordered =
    status === "cancelled" ? pieces : pieces.filter((piece) => !CANCELLED.has(piece.status));
  const address = order.address_shipping;
  return {
    reference: order.order_id,
    placedAt: instantOf(order.created_at),
    status,
    lines: mergedLines(
      ordered.map(({ sku, item_price }) => ({
        ...{ sku, quantity: 1, unitPriceVnd: Math.round(item_price) },
      })),
    ),
    recipient: {
      name: address?.first_name || null,
      phone: address?.phone || null,
      address: [address?.address1, address?.city].filter(Boolean).join(", ") || null,
    },
  };
}

/** "2018-10-15 18:36:05 +0700", as Lazada writes instants. */
function instantOf(text: string): Date {
  return new Date(text.replace(/^(\S+) (\S+) ([+-]\d{2})(\d{2})$/, "$1T$2$3:$4"));
}
