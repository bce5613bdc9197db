import { createHash } from "node:crypto";
import { z } from "@medusajs/framework/zod";
import type { PushAdapter } from "../../contract/adapter";
import { parsedJson } from "../http/parsed-json";
import { hmacHex, sameSignature } from "../http/signature";
import type { ShopeeCredentials } from "./credentials";

const push = z.object({
  code: z.number(),
  /** Not there in what is about the app. */
  shop_id: z.number().nullish(),
  data: z
    .object({ ordersn: z.string().nullish(), item_id: z.number().nullish() })
    .passthrough()
    .nullish(),
});

/**
 * A push of Shopee. It signs the address that it calls, "|" and the body (open.shopee.com, developer guide
 * "Push Mechanism notifications"), and has no id of its own: the same content is the same event.
 */
export function readShopeePush(
  { partnerKey, webhookUrl }: ShopeeCredentials,
  headers: Record<string, string | undefined>,
  body: Buffer,
): ReturnType<PushAdapter["readWebhook"]> {
  const expected = hmacHex(partnerKey, Buffer.concat([Buffer.from(`${webhookUrl}|`), body]));
  if (!sameSignature(expected, headers.authorization)) return null;
  const read = push.safeParse(parsedJson(body.toString("utf8")));
  if (!read.success) return null;
  const { shop_id, data } = read.data;
  const order = data?.ordersn;
  return {
    eventId: createHash("sha256").update(body).digest("hex"),
    shopId: String(shop_id ?? ""),
    kind: order ? "order" : "item",
    reference: order ?? (data?.item_id ? String(data.item_id) : ""),
  };
}
