import { createHash } from "node:crypto";
import { z } from "@medusajs/framework/zod";
import type { PushAdapter } from "../../contract/adapter";
import { parsedJson } from "../http/parsed-json";
import { hmacHex, sameSignature } from "../http/signature";
import type { LazadaCredentials } from "./credentials";

const id = z.union([z.string(), z.number()]).transform(String);

const message = z.object({
  /** Not there in what is about the app. */
  seller_id: id.nullish(),
  message_type: z.number(),
  data: z
    .object({ trade_order_id: id.nullish(), itemId: id.nullish(), item_id: id.nullish() })
    .nullish(),
});

/**
 * A message of Lazada, which signs its key and the body with its secret in `Authorization`
 * (open.lazada.com, "Lazada Push Mechanism"). It has no id of its own: the same content is the same event.
 */
export function readLazadaMessage(
  { appKey, appSecret }: LazadaCredentials,
  headers: Record<string, string | undefined>,
  body: Buffer,
): ReturnType<PushAdapter["readWebhook"]> {
  const expected = hmacHex(appSecret, Buffer.concat([Buffer.from(appKey), body]));
  if (!sameSignature(expected, headers.authorization)) return null;
  const read = message.safeParse(parsedJson(body.toString("utf8")));
  if (!read.success) return null;
  const { seller_id, data } = read.data;
  const order = data?.trade_order_id;
  return {
    eventId: createHash("sha256").update(body).digest("hex"),
    shopId: seller_id ?? "",
    kind: order ? "order" : "item",
    reference: order ?? data?.itemId ?? data?.item_id ?? "",
  };
}
