import { createHmac, timingSafeEqual } from "node:crypto";
import type {
  ChannelTokens,
  PushAdapter,
} from "../../../../plugins/channels/src/contract/adapter.ts";
import type { ItemResult, RemoteItem } from "../../../../plugins/channels/src/contract/result.ts";
import { callTrial } from "./call.ts";
import { checkTrial, mapTrial, type TrialItem } from "./item.ts";

export type TrialOptions = {
  requestsPerSecond: number;
  burst: number;
  batchSize: number;
  onCertificateEnd: "drop_stars" | "withdraw";
};

const USUAL: TrialOptions = {
  requestsPerSecond: 2_000,
  burst: 500,
  batchSize: 5,
  onCertificateEnd: "drop_stars",
};

type WireTokens = { access: string; refresh: string; expires_in: number; shop_id: string };
type WireOrder = {
  reference: string;
  placed_at: string;
  status: "open" | "cancelled" | "delivered" | "returned";
  lines: { sku: string; quantity: number; unitPriceVnd: number }[];
};
type Webhook = { event: string; shop: string; kind: "order" | "item"; reference: string };

/** How the channel for trials signs what it tells: no secret, for there is nothing to guard. */
export function signTrial(body: Buffer): string {
  return createHmac("sha256", "trial").update(body).digest("hex");
}

function tokensOf({ access, refresh, expires_in, shop_id }: WireTokens): ChannelTokens {
  return {
    ...{ accessToken: access, refreshToken: refresh, refreshExpiresAt: null },
    accessExpiresAt: new Date(Date.now() + expires_in * 1000),
    shop: { id: shop_id },
  };
}

/** A channel for trials of the runner, which speaks with a fake channel on this machine. */
export function trialAdapter(
  address: string,
  options: Partial<TrialOptions> = {},
): PushAdapter<TrialItem> {
  const { requestsPerSecond, burst, batchSize, onCertificateEnd } = { ...USUAL, ...options };
  const name = { vi: "Kênh thử", en: "Trial channel" };
  return {
    ...{ id: "trial", channelCode: "trial", name, onCertificateEnd },
    delivery: "push",
    owners: ["producer", "province"],
    settings: [
      {
        ...{ name: "greeting", label: { vi: "Lời chào", en: "Greeting" }, hint: null },
        ...{ required: false, options: null },
      },
    ],
    limits: { requestsPerSecond, burst, batchSize },
    eligibility: ({ productSet }) =>
      productSet.number === 26
        ? {
            code: "services",
            reason: {
              vi: "Kênh này chỉ nhận hàng hoá, không nhận dịch vụ du lịch.",
              en: "This channel takes goods, no tourism services.",
            },
          }
        : null,
    map: mapTrial,
    check: checkTrial,
    skuOf: ({ sku }) => sku,
    signIn: {
      authorizationUrl: (redirectUrl, state) =>
        `${address}/authorize?${new URLSearchParams({ redirect: redirectUrl, state }).toString()}`,
      exchange: async ({ code }) =>
        tokensOf(await callTrial(address, "/token", { body: { code } })),
      refresh: async ({ refreshToken }) =>
        tokensOf(await callTrial(address, "/token", { body: { refresh: refreshToken } })),
      revoke: async ({ accessToken }) => {
        await callTrial(address, "/revoke", { token: accessToken });
      },
    },
    publish: async (items, { accessToken: token, signal }) =>
      callTrial<ItemResult[]>(address, "/publish", { token, signal, body: { items } }),
    updateOffers: async (items, { accessToken: token, signal }) =>
      callTrial<ItemResult[]>(address, "/offers", { token, signal, body: { items } }),
    withdraw: async (remoteIds, { accessToken: token, signal }) =>
      callTrial<ItemResult[]>(address, "/withdraw", { token, signal, body: { remoteIds } }),
    find: async (sku, { accessToken: token, signal }) =>
      callTrial<RemoteItem | null>(address, "/find", { token, signal, body: { sku } }),
    poll: async (remoteIds, { accessToken: token, signal }) =>
      callTrial<(RemoteItem | null)[]>(address, "/poll", { token, signal, body: { remoteIds } }),
    orders: async (since, cursor, { accessToken: token, signal }) => {
      const answer = await callTrial<{ orders: WireOrder[]; cursor: string | null }>(
        address,
        "/orders",
        { token, signal, body: { since, cursor } },
      );
      const recipient = { name: "Người Mẫu", phone: "0900000000", address: "Số 1, Mẫu" };
      const orders = answer.orders.map(({ placed_at, ...order }) => ({
        ...{ ...order, recipient, placedAt: new Date(placed_at) },
      }));
      return { orders, cursor: answer.cursor };
    },
    readWebhook: (headers, body) => {
      const given = Buffer.from(headers["x-trial-signature"] ?? "");
      const expected = Buffer.from(signTrial(body));
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
      const { event, shop, kind, reference } = JSON.parse(body.toString("utf8")) as Webhook;
      return { eventId: event, shopId: shop, kind, reference };
    },
  };
}
