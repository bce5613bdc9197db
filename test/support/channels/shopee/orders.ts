import type { Json } from "../stand-in-server.ts";
import { Refusal } from "./refusal.ts";
import type { Store } from "./store.ts";

const SPAN_SECONDS = 15 * 24 * 60 * 60;

export function listOrders(store: Store, query: URLSearchParams): Json {
  const [from, to] = [Number(query.get("time_from")), Number(query.get("time_to"))];
  if (to - from > SPAN_SECONDS || to < from) {
    throw new Refusal("order.order_list_invalid_time", "The time range must be within 15 days.");
  }
  const found = [...store.orders.values()]
    .filter(({ update_time }) => update_time >= from && update_time <= to)
    .map(({ order_sn }) => ({ order_sn }));
  const start = Number(query.get("cursor") || 0);
  const end = start + Number(query.get("page_size"));
  return {
    more: end < found.length,
    next_cursor: end < found.length ? String(end) : "",
    order_list: found.slice(start, end),
  };
}

export function orderDetails(store: Store, query: URLSearchParams): Json {
  const numbers = (query.get("order_sn_list") ?? "").split(",");
  if (numbers.length > 50) throw new Refusal("error_param", "order_sn_list exceeds 50");
  const orders = numbers.flatMap((number) => store.orders.get(number) ?? []);
  return {
    order_list: orders.map(({ items, ...order }) => ({
      ...order,
      item_list: items.map(({ sku, quantity, price }) => ({
        item_sku: sku,
        model_sku: "",
        model_quantity_purchased: quantity,
        model_discounted_price: price,
      })),
      recipient_address: { name: "N****n", phone: "****12", full_address: "****, Hà Nội" },
    })),
  };
}
