import { z } from "@medusajs/framework/zod";
import type { ChannelOrder, ChannelSession } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import { mergedLines } from "../marketplace/rules/merged-lines";
import type { ShopeeClient } from "./client";

/** Shopee answers for a span of at most 15 days and gives details of at most 50 orders. */
const SPAN_SECONDS = 15 * 24 * 60 * 60;
const ORDERS_A_PAGE = 50;

const listAnswer = z.object({
  response: z.object({
    more: z.boolean(),
    next_cursor: z.string().nullish(),
    order_list: z.array(z.object({ order_sn: z.string() })),
  }),
});

const detailAnswer = z.object({
  response: z.object({
    order_list: z.array(
      z.object({
        order_sn: z.string(),
        order_status: z.string(),
        create_time: z.number(),
        item_list: z
          .array(
            z.object({
              item_sku: z.string().nullish(),
              model_sku: z.string().nullish(),
              model_quantity_purchased: z.number(),
              model_discounted_price: z.number(),
            }),
          )
          .nullish(),
        recipient_address: z
          .object({
            name: z.string().nullish(),
            phone: z.string().nullish(),
            full_address: z.string().nullish(),
          })
          .nullish(),
      }),
    ),
  }),
});

/**
 * What Shopee calls the states of an order. One that nobody has paid yet is open: its pieces are
 * reserved there, and so they are here.
 */
const STATUSES: Record<string, ChannelOrder["status"]> = {
  COMPLETED: "delivered",
  CANCELLED: "cancelled",
  TO_RETURN: "returned",
};

type Place = { from: number; to: number; cursor: string };

/** Orders changed since an instant. The cursor says the span of time and Shopee's place in it. */
export async function ordersSince(
  client: ShopeeClient,
  { since, cursor, now }: { since: Date; cursor: string | null; now: number },
  session: ChannelSession,
): Promise<{ orders: ChannelOrder[]; cursor: string | null }> {
  const place = cursor === null ? spanFrom(Math.floor(since.getTime() / 1000), now) : read(cursor);
  const answer = await client.get(
    "/api/v2/order/get_order_list",
    {
      time_range_field: "update_time",
      time_from: place.from,
      time_to: place.to,
      page_size: ORDERS_A_PAGE,
      cursor: place.cursor,
    },
    session,
    listAnswer,
  );
  if (!answer.ok) throw refused("get_order_list", answer.refusal.error);
  const { more, next_cursor, order_list } = answer.value.response;
  const references = order_list.map(({ order_sn }) => order_sn);
  const orders = references.length === 0 ? [] : await detailsOf(client, references, session);
  return { orders, cursor: next(place, more ? (next_cursor ?? "") : null, now) };
}

/** What Shopee knows of orders by their numbers. */
export async function detailsOf(
  client: ShopeeClient,
  references: string[],
  session: ChannelSession,
): Promise<ChannelOrder[]> {
  const query = {
    order_sn_list: references.join(","),
    response_optional_fields: "item_list,recipient_address",
  };
  const answer = await client.get("/api/v2/order/get_order_detail", query, session, detailAnswer);
  if (!answer.ok) throw refused("get_order_detail", answer.refusal.error);
  return answer.value.response.order_list.map((order) => ({
    reference: order.order_sn,
    placedAt: new Date(order.create_time * 1000),
    status: STATUSES[order.order_status] ?? "open",
    lines: mergedLines(
      (order.item_list ?? []).map((item) => ({
        sku: item.model_sku || item.item_sku || "",
        quantity: item.model_quantity_purchased,
        unitPriceVnd: Math.round(item.model_discounted_price),
      })),
    ),
    recipient: {
      name: order.recipient_address?.name || null,
      phone: order.recipient_address?.phone || null,
      address: order.recipient_address?.full_address || null,
    },
  }));
}

function next({ from, to }: Place, shopeeCursor: string | null, now: number): string | null {
  if (shopeeCursor !== null) return write({ from, to, cursor: shopeeCursor });
  return to < Math.floor(now / 1000) - 1 ? write(spanFrom(to, now)) : null;
}

function spanFrom(from: number, now: number): Place {
  return { from, to: Math.min(from + SPAN_SECONDS, Math.floor(now / 1000)), cursor: "" };
}

const write = ({ from, to, cursor }: Place) => `${from}-${to}-${cursor}`;

function read(text: string): Place {
  const [from = "", to = "", ...cursor] = text.split("-");
  return { from: Number(from), to: Number(to), cursor: cursor.join("-") };
}

const refused = (path: string, error: string) =>
  new ChannelFault("bad_request", `${path}: ${error}`);
