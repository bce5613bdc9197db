import { z } from "@medusajs/framework/zod";
import type { ChannelOrder, ChannelSession } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import { mergedLines } from "../marketplace/rules/merged-lines";
import type { TikTokShopClient } from "./client";

const ORDERS_A_PAGE = "50";

const page = z.object({
  next_page_token: z.string().nullish(),
  orders: z
    .array(
      z.object({
        id: z.string(),
        status: z.string(),
        create_time: z.number(),
        line_items: z
          .array(z.object({ seller_sku: z.string().nullish(), sale_price: z.string() }))
          .nullish(),
        recipient_address: z
          .object({
            name: z.string().nullish(),
            phone_number: z.string().nullish(),
            full_address: z.string().nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});

/** One that nobody has paid yet is open: its pieces are reserved there, and so they are here. */
const STATUSES: Record<string, ChannelOrder["status"]> = {
  DELIVERED: "delivered",
  COMPLETED: "delivered",
  CANCELLED: "cancelled",
};

/** Orders changed since an instant. The cursor says until when, and TikTok Shop's place in it. */
export async function ordersSince(
  client: TikTokShopClient,
  { since, cursor, now }: { since: Date; cursor: string | null; now: number },
  session: ChannelSession,
): Promise<{ orders: ChannelOrder[]; cursor: string | null }> {
  const [until = String(Math.floor(now / 1000) + 1), ...token] = cursor?.split("-") ?? [];
  const page_token = token.join("-");
  const request = {
    method: "POST",
    path: "/order/202309/orders/search",
    query: {
      page_size: ORDERS_A_PAGE,
      sort_field: "update_time",
      sort_order: "ASC",
      ...(page_token !== "" && { page_token }),
    },
    body: {
      update_time_ge: Math.floor(since.getTime() / 1000),
      update_time_lt: Number(until),
    },
    writes: false,
  } as const;
  const answer = await client.call(request, session, page);
  if (!answer.ok) throw new ChannelFault("bad_request", `Get Order List: ${answer.refusal.code}`);
  const { orders, next_page_token } = answer.value;
  return {
    orders: (orders ?? []).map(orderOf),
    cursor: next_page_token ? `${until}-${next_page_token}` : null,
  };
}

type Order = NonNullable<z.infer<typeof page>["orders"]>[number];

/** Each line is one piece. */
function orderOf({ id, status, create_time, line_items, recipient_address }: Order): ChannelOrder {
  return {
    reference: id,
    placedAt: new Date(create_time * 1000),
    status: STATUSES[status] ?? "open",
    lines: mergedLines(
      (line_items ?? []).map(({ seller_sku, sale_price }) => ({
        sku: seller_sku ?? "",
        quantity: 1,
        unitPriceVnd: Math.round(Number(sale_price)),
      })),
    ),
    recipient: {
      name: recipient_address?.name || null,
      phone: recipient_address?.phone_number || null,
      address: recipient_address?.full_address || null,
    },
  };
}
