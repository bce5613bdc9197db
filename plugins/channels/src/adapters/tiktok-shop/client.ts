import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { callChannel, lostAnswer, type ChannelCall } from "../http/call";
import { TIKTOK_SHOP_AUTH_HOST, TIKTOK_SHOP_HOST, type TikTokShopCredentials } from "./credentials";
import { faultOf, type TikTokShopRefusal } from "./refusals";
import { tiktokShopSignature } from "./sign";

export type TikTokShopAnswer<T> =
  { ok: true; value: T } | { ok: false; refusal: TikTokShopRefusal };

type Access = Pick<ChannelSession, "accessToken" | "shop"> & { signal?: AbortSignal };

type Request = {
  method: ChannelCall["method"];
  path: string;
  query?: Record<string, string>;
  /** JSON, or a form with a file. */
  body?: object;
  writes: boolean;
  /** Whether the call is about the shop and names it: a few are refused if they do. */
  ofShop?: boolean;
};

const envelope = z.object({ code: z.number(), message: z.string().nullish(), data: z.unknown() });

/**
 * Signed calls to TikTok Shop. A refusal of the call's own content is answered; everything that is about
 * the account or the channel is thrown.
 * @throws ChannelFault
 */
export function tiktokShopClient(
  { appKey, appSecret, host }: TikTokShopCredentials,
  now: () => number = Date.now,
) {
  async function answerOf<T>(
    call: ChannelCall,
    schema: z.ZodType<T>,
  ): Promise<TikTokShopAnswer<T>> {
    const { json } = await callChannel(call);
    const said = envelope.safeParse(json);
    if (!said.success) throw lostAnswer(call, "an answer that is not TikTok Shop's");
    const { code, message, data } = said.data;
    if (code !== 0) {
      const refusal = { code, message: message ?? "" };
      const fault = faultOf(call.url.pathname, refusal, call.writes);
      if (fault) throw fault;
      return { ok: false, refusal };
    }
    const answer = schema.safeParse(data);
    if (!answer.success) throw lostAnswer(call, "an answer without what was asked for");
    return { ok: true, value: answer.data };
  }

  return {
    /** Where the shop's owner agrees. */
    authorizeUrl(state: string): string {
      const url = new URL("/oauth/authorize", host ?? TIKTOK_SHOP_AUTH_HOST);
      url.searchParams.set("app_key", appKey);
      url.searchParams.set("state", state);
      return url.href;
    },

    /** Hands out tokens. The secret is part of the query, which no message ever says. */
    token<T>(path: string, query: Record<string, string>, schema: z.ZodType<T>) {
      const url = new URL(path, host ?? TIKTOK_SHOP_AUTH_HOST);
      const all = { ...query, app_key: appKey, app_secret: appSecret };
      for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value);
      return answerOf({ method: "GET", url, writes: false }, schema);
    },

    call<T>(request: Request, access: Access, schema: z.ZodType<T>): Promise<TikTokShopAnswer<T>> {
      const { method, path, writes, ofShop = true } = request;
      const isForm = request.body instanceof FormData;
      const text = request.body && !isForm ? JSON.stringify(request.body) : undefined;
      const query: Record<string, string> = {
        ...request.query,
        app_key: appKey,
        timestamp: String(Math.floor(now() / 1000)),
        ...(ofShop && { shop_cipher: access.shop.cipher ?? "" }),
      };
      const url = new URL(path, host ?? TIKTOK_SHOP_HOST);
      const sign = tiktokShopSignature(appSecret, { path, query, body: text });
      for (const [name, value] of Object.entries({ ...query, sign })) {
        url.searchParams.set(name, value);
      }
      const headers = {
        "x-tts-access-token": access.accessToken,
        ...(!isForm && { "content-type": "application/json" }),
      };
      const body = request.body instanceof FormData ? request.body : text;
      return answerOf({ method, url, headers, body, writes, signal: access.signal }, schema);
    },
  };
}

export type TikTokShopClient = ReturnType<typeof tiktokShopClient>;

/** For answers of which nothing but their success matters. */
export const anything = z.unknown();
