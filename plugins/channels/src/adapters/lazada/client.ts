import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { callChannel, lostAnswer, type ChannelCall } from "../http/call";
import { LAZADA_AUTH_HOST, LAZADA_HOST, type LazadaCredentials } from "./credentials";
import { faultOf, type LazadaRefusal } from "./refusals";
import { lazadaSignature } from "./sign";

export type LazadaAnswer<T> = { ok: true; value: T } | { ok: false; refusal: LazadaRefusal };

type Parameters = Record<string, string>;

const envelope = z.object({
  code: z.union([z.string(), z.number()]).transform(String),
  message: z.string().nullish(),
  detail: z
    .array(
      z.object({
        field: z.string().nullish(),
        message: z.string().nullish(),
        seller_sku: z.string().nullish(),
      }),
    )
    .nullish(),
});

const REST = "/rest";

/**
 * Signed calls to Lazada. A refusal of the call's own content is answered; everything that is about the
 * account or the channel is thrown.
 * @throws ChannelFault
 */
export function lazadaClient(
  { appKey, appSecret, host }: LazadaCredentials,
  now: () => number = Date.now,
) {
  /** System parameters stand in the query, the others where they are sent. */
  function signedUrl(
    base: string,
    path: string,
    parameters: Parameters,
    accessToken?: string,
  ): URL {
    const system = {
      app_key: appKey,
      sign_method: "sha256",
      timestamp: String(now()),
      ...(accessToken !== undefined && { access_token: accessToken }),
    };
    const sign = lazadaSignature(appSecret, path, { ...parameters, ...system });
    const url = new URL(`${REST}${path}`, base);
    for (const [name, value] of Object.entries({ ...system, sign })) {
      url.searchParams.set(name, value);
    }
    return url;
  }

  async function answerOf<T>(call: ChannelCall, schema: z.ZodType<T>): Promise<LazadaAnswer<T>> {
    const { json } = await callChannel(call);
    const said = envelope.safeParse(json);
    if (!said.success) throw lostAnswer(call, "an answer that is not Lazada's");
    const { code, message, detail } = said.data;
    if (code !== "0") {
      const details = (detail ?? []).map((one) => ({
        field: one.field ?? "",
        message: one.message ?? "",
        sku: one.seller_sku ?? null,
      }));
      const refusal = { code, message: message ?? "", details };
      const fault = faultOf(call.url.pathname, refusal, call.writes);
      if (fault) throw fault;
      return { ok: false, refusal };
    }
    const answer = schema.safeParse(json);
    if (!answer.success) throw lostAnswer(call, "an answer without what was asked for");
    return { ok: true, value: answer.data };
  }

  const form = (parameters: Parameters) => ({
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(parameters).toString(),
  });

  return {
    /** Where the shop's owner agrees. */
    authorizeUrl(redirect_uri: string, state: string): string {
      const url = new URL("/oauth/authorize", host ?? LAZADA_AUTH_HOST);
      const asked = { response_type: "code", force_auth: "true", client_id: appKey, country: "vn" };
      for (const [name, value] of Object.entries({ ...asked, redirect_uri, state })) {
        url.searchParams.set(name, value);
      }
      return url.href;
    },

    /** Hands out tokens. */
    token<T>(path: string, parameters: Parameters, schema: z.ZodType<T>) {
      const url = signedUrl(host ?? LAZADA_AUTH_HOST, path, parameters);
      return answerOf({ method: "POST", url, ...form(parameters), writes: false }, schema);
    },

    get<T>(path: string, parameters: Parameters, session: ChannelSession, schema: z.ZodType<T>) {
      const url = signedUrl(host ?? LAZADA_HOST, path, parameters, session.accessToken);
      for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
      return answerOf({ method: "GET", url, writes: false, signal: session.signal }, schema);
    },

    post<T>(path: string, parameters: Parameters, session: ChannelSession, schema: z.ZodType<T>) {
      const url = signedUrl(host ?? LAZADA_HOST, path, parameters, session.accessToken);
      const { signal } = session;
      return answerOf({ method: "POST", url, ...form(parameters), writes: true, signal }, schema);
    },

    /** Hands a file on, which is not signed. Doing so twice harms nobody. */
    upload<T>(path: string, body: FormData, session: ChannelSession, schema: z.ZodType<T>) {
      const url = signedUrl(host ?? LAZADA_HOST, path, {}, session.accessToken);
      return answerOf({ method: "POST", url, body, writes: false, signal: session.signal }, schema);
    },
  };
}

export type LazadaClient = ReturnType<typeof lazadaClient>;

/** For answers of which nothing but their success matters. */
export const anything = z.unknown();
