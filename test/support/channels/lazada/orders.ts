import type { Json } from "../stand-in-server.ts";
import type { Store } from "./store.ts";

export function listOrders(store: Store, query: URLSearchParams): Json {
  const [after, before] = ["update_after", "update_before"].map((name) =>
    Date.parse(query.get(name) ?? ""),
  ) as [number, number];
  const found = [...store.orders.values()]
    .filter(({ updatedAt }) => updatedAt >= after && updatedAt <= before)
    .sort((a, b) => a.updatedAt - b.updatedAt);
  const start = Number(query.get("offset"));
  return {
    countTotal: found.length,
    orders: found
      .slice(start, start + Number(query.get("limit")))
      .map(({ order_id, created_at, pieces }) => ({
        ...{ order_id: Number(order_id), created_at },
        statuses: [...new Set(pieces.map(({ status }) => status))],
        address_shipping: { first_name: "N***", phone: "84***12", address1: "***", city: "Hà Nội" },
      })),
  };
}

export function orderItems(store: Store, query: URLSearchParams): Json[] {
  const ids = JSON.parse(query.get("order_ids") ?? "[]") as number[];
  return ids.flatMap((id) => {
    const order = store.orders.get(String(id));
    return order ? [{ order_id: id, order_number: id, order_items: order.pieces }] : [];
  });
}
