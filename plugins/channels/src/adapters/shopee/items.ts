import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import type { ItemResult, RemoteItem } from "../../contract/result";
import { refusedByChannel } from "../marketplace/rules/issues";
import { shopIdOf, type ShopeeClient } from "./client";
import { deleteItem, unlistAnswer } from "./publish";
import { issueOf } from "./refusals";

/** get_item_base_info and unlist_item take so many ids (API reference). */
const ITEMS_A_CALL = 50;

const searchAnswer = z.object({
  response: z.object({ item_id_list: z.array(z.number()).nullish() }),
});
const baseInfoAnswer = z.object({
  response: z.object({
    item_list: z
      .array(
        z.object({
          item_id: z.number(),
          item_sku: z.string().nullish(),
          item_status: z.string(),
        }),
      )
      .nullish(),
  }),
});
const violationAnswer = z.object({
  response: z.object({
    item_list: z
      .array(
        z.object({
          item_id: z.number(),
          item_status_details: z
            .array(z.object({ violation_reason: z.string(), suggestion: z.string().nullish() }))
            .nullish(),
        }),
      )
      .nullish(),
  }),
});

const STATES: Record<string, RemoteItem["state"]> = {
  NORMAL: "live",
  REVIEWING: "review",
  BANNED: "rejected",
  UNLIST: "hidden",
};

export const itemUrl = (shopId: string, itemId: number): string =>
  `https://shopee.vn/product/${shopId}/${itemId}`;

/** What Shopee has of items; null: it has none, or they are deleted. */
export async function pollItems(
  client: ShopeeClient,
  remoteIds: string[],
  session: ChannelSession,
): Promise<(RemoteItem | null)[]> {
  const known = await baseInfoOf(client, remoteIds.map(Number), session);
  return Promise.all(
    remoteIds.map((remoteId) => {
      const item = known.get(Number(remoteId));
      return item ? remoteItemOf(client, item, session) : Promise.resolve(null);
    }),
  );
}

/** The item under a seller's code; a live one comes before one that is hidden. */
export async function findItem(
  client: ShopeeClient,
  sku: string,
  session: ChannelSession,
): Promise<RemoteItem | null> {
  const query = {
    item_sku: sku,
    page_size: ITEMS_A_CALL,
    item_status: ["NORMAL", "REVIEWING", "BANNED", "UNLIST"],
  };
  const path = "/api/v2/product/search_item";
  const answer = await client.get(path, query, session, searchAnswer);
  const ids = answer.ok ? (answer.value.response.item_id_list ?? []) : [];
  const found = await baseInfoOf(client, ids, session);
  const order = Object.keys(STATES);
  // Shopee searches by part of the code.
  const [item] = [...found.values()]
    .filter(({ item_sku }) => item_sku === sku)
    .sort((a, b) => order.indexOf(a.item_status) - order.indexOf(b.item_status));
  return item ? remoteItemOf(client, item, session) : null;
}

/**
 * Hides items: their sales and reviews are there when they come back. What Shopee still reviews cannot be
 * hidden and is deleted.
 */
export async function withdrawItem(
  client: ShopeeClient,
  remoteId: string,
  session: ChannelSession,
): Promise<ItemResult> {
  const itemId = Number(remoteId);
  const [item] = (await baseInfoOf(client, [itemId], session)).values();
  if (!item || item.item_status === "UNLIST") return { kind: "withdrawn" };
  if (item.item_status !== "NORMAL") {
    const refusal = await deleteItem(client, itemId, session);
    return refusal ? { kind: "rejected", issues: [issueOf(refusal)] } : { kind: "withdrawn" };
  }
  const body = { item_list: [{ item_id: itemId, unlist: true }] };
  const answer = await client.post("/api/v2/product/unlist_item", body, session, unlistAnswer);
  if (!answer.ok) return { kind: "rejected", issues: [issueOf(answer.refusal)], remoteId };
  const [failure] = answer.value.response.failure_list ?? [];
  return failure
    ? { kind: "rejected", issues: [refusedByChannel(failure.failed_reason)], remoteId }
    : { kind: "withdrawn" };
}

type BaseInfo = { item_id: number; item_sku?: string | null; item_status: string };

async function baseInfoOf(
  client: ShopeeClient,
  itemIds: number[],
  session: ChannelSession,
): Promise<Map<number, BaseInfo>> {
  const known = new Map<number, BaseInfo>();
  for (let start = 0; start < itemIds.length; start += ITEMS_A_CALL) {
    const query = { item_id_list: itemIds.slice(start, start + ITEMS_A_CALL).join(",") };
    const path = "/api/v2/product/get_item_base_info";
    const answer = await client.get(path, query, session, baseInfoAnswer);
    for (const item of answer.ok ? (answer.value.response.item_list ?? []) : []) {
      if (item.item_status in STATES) known.set(item.item_id, item);
    }
  }
  return known;
}

async function remoteItemOf(
  client: ShopeeClient,
  { item_id, item_status }: BaseInfo,
  session: ChannelSession,
): Promise<RemoteItem> {
  const state = STATES[item_status] ?? "hidden";
  return {
    remoteId: String(item_id),
    state,
    url: itemUrl(shopIdOf(session), item_id),
    issues: state === "rejected" ? await violationsOf(client, item_id, session) : [],
  };
}

async function violationsOf(client: ShopeeClient, itemId: number, session: ChannelSession) {
  const query = { item_id_list: itemId };
  const path = "/api/v2/product/get_item_violation_info";
  const answer = await client.get(path, query, session, violationAnswer);
  const [item] = answer.ok ? (answer.value.response.item_list ?? []) : [];
  return (item?.item_status_details ?? []).map(({ violation_reason, suggestion }) =>
    refusedByChannel([violation_reason, suggestion].filter(Boolean).join(" ")),
  );
}
