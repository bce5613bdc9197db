import { createHash } from "node:crypto";
import { z } from "@medusajs/framework/zod";
import type { PushAdapter } from "../../contract/adapter";
import { parsedJson } from "../http/parsed-json";
import { hmacHex, sameSignature } from "../http/signature";
import type { TikTokShopCredentials } from "./credentials";

const text = z.union([z.string(), z.number()]).transform(String);

const notification = z.object({
  /** Not there in what is about the app. */
  shop_id: text.nullish(),
  tts_notification_id: text.nullish(),
  data: z.object({ order_id: text.nullish(), product_id: text.nullish() }).nullish(),
});

/** Numbers of products are longer than JavaScript counts; as texts they stay whole. */
const withWholeNumbers = (body: Buffer): string =>
  body.toString("utf8").replace(/(:\s*)(\d{16,})(?=\s*[,}])/g, '$1"$2"');

/**
 * A notification of TikTok Shop, which signs its key and the body with its secret in `Authorization`
 * (EcomPHP/tiktokshop-php, src/Webhook.php; TikTok Shop's guide names only the header).
 */
export function readTikTokShopNotification(
  { appKey, appSecret }: TikTokShopCredentials,
  headers: Record<string, string | undefined>,
  body: Buffer,
): ReturnType<PushAdapter["readWebhook"]> {
  const expected = hmacHex(appSecret, Buffer.concat([Buffer.from(appKey), body]));
  if (!sameSignature(expected, headers.authorization)) return null;
  const read = notification.safeParse(parsedJson(withWholeNumbers(body)));
  if (!read.success) return null;
  const { shop_id, tts_notification_id, data } = read.data;
  return {
    eventId: tts_notification_id ?? createHash("sha256").update(body).digest("hex"),
    shopId: shop_id ?? "",
    kind: data?.order_id ? "order" : "item",
    reference: data?.order_id ?? data?.product_id ?? "",
  };
}
