import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { callChannel, lostAnswer, type ChannelCall } from "../http/call";
import { SHOPEE_HOST, type ShopeeCredentials } from "./credentials";
import { faultOf, type ShopeeRefusal } from "./refusals";
import { shopeeSignature } from "./sign";

export type ShopeeAnswer<T> = { ok: true; value: T } | { ok: false; refusal: ShopeeRefusal };

type Query = Record<string, string | number | string[] | number[]>;

const envelope = z.object({
  error: z.string().nullish(),
  message: z.string().nullish(),
});

/** The parameter that names the shop in what Shopee gave at sign-in. */
export const shopIdOf = ({ shop }: Pick<ChannelSession, "shop">): string => shop.id ?? "";

/**
 * Signed calls to Shopee. A refusal of the call's own content is answered; everything that is about the
 * account or the channel is thrown.
 * @throws ChannelFault
 */
export function shopeeClient(credentials: ShopeeCredentials, now: () => number = Date.now) {
  const { partnerId, partnerKey, host = SHOPEE_HOST } = credentials;

  function signedUrl(path: string, query: Query, session?: ChannelSession): URL {
    const timestamp = Math.floor(now() / 1000);
    const shop = session && { accessToken: session.accessToken, shopId: shopIdOf(session) };
    const url = new URL(path, host);
    const sign = shopeeSignature(partnerKey, { partnerId, path, timestamp, shop });
    const common = {
      partner_id: partnerId,
      timestamp,
      sign,
      ...(shop && { access_token: shop.accessToken, shop_id: shop.shopId }),
    };
    for (const [name, value] of Object.entries({ ...query, ...common })) {
      for (const one of [value].flat()) url.searchParams.append(name, String(one));
    }
    return url;
  }

  async function call<T>(request: ChannelCall, schema: z.ZodType<T>): Promise<ShopeeAnswer<T>> {
    const { json } = await callChannel(request);
    const refused = envelope.safeParse(json);
    if (!refused.success) throw lostAnswer(request, "an answer that is not Shopee's");
    const { error, message } = refused.data;
    if (error) {
      const refusal = { error, message: message ?? "" };
      const fault = faultOf(request.url.pathname, refusal);
      if (fault) throw fault;
      return { ok: false, refusal };
    }
    const answer = schema.safeParse(json);
    if (!answer.success) throw lostAnswer(request, "an answer without what was asked for");
    return { ok: true, value: answer.data };
  }

  return {
    signedUrl,
    /** A call of the app itself. */
    app: <T>(path: string, body: object, schema: z.ZodType<T>) =>
      call({ method: "POST", url: signedUrl(path, {}), ...jsonBody(body), writes: false }, schema),
    /** Hands a file on. Doing so twice harms nobody. */
    upload: <T>(path: string, form: FormData, schema: z.ZodType<T>, signal: AbortSignal) =>
      call({ method: "POST", url: signedUrl(path, {}), body: form, writes: false, signal }, schema),
    get: <T>(path: string, query: Query, session: ChannelSession, schema: z.ZodType<T>) =>
      call(
        {
          method: "GET",
          url: signedUrl(path, query, session),
          writes: false,
          signal: session.signal,
        },
        schema,
      ),
    post: <T>(path: string, body: object, session: ChannelSession, schema: z.ZodType<T>) =>
      call(
        {
          method: "POST",
          url: signedUrl(path, {}, session),
          ...jsonBody(body),
          writes: true,
          signal: session.signal,
        },
        schema,
      ),
  };
}

export type ShopeeClient = ReturnType<typeof shopeeClient>;

const jsonBody = (body: object) => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** For answers of which nothing but their success matters. */
export const anything = z.unknown();
