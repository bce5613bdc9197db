import type { Json } from "../stand-in-server.ts";
import type { Store } from "./store.ts";

export function searchOrders(store: Store, query: URLSearchParams, body: Json): Json {
  const { update_time_ge = 0, update_time_lt = Infinity } = body as Record<string, number>;
  const found = [...store.orders.values()]
    .filter(({ update_time }) => update_time >= update_time_ge && update_time < update_time_lt)
    .sort((a, b) => a.update_time - b.update_time);
  const start = Number(query.get("page_token") ?? 0);
  const end = start + Number(query.get("page_size"));
  return {
    next_page_token: end < found.length ? String(end) : "",
    orders: found.slice(start, end).map(({ id, status, create_time, pieces }) => ({
      ...{ id, status, create_time },
      line_items: pieces.map(({ sku, price }) => ({ seller_sku: sku, sale_price: String(price) })),
      recipient_address: { name: "N***", phone_number: "(+84)***12", full_address: "***, Hà Nội" },
    })),
  };
}
