import { z } from "@medusajs/framework/zod";
import type { ChannelSession } from "../../contract/adapter";
import { ChannelFault, type ItemResult, type RemoteItem } from "../../contract/result";
import { refusedByChannel } from "../marketplace/rules/issues";
import { anything, type LazadaClient } from "./client";
import { isItemGone, issuesOf } from "./refusals";
import { SKUS_A_CALL } from "./rules/limits";

const id = z.coerce.string();

const product = z.object({
  item_id: id,
  status: z.string().nullish(),
  skus: z
    .array(
      z.object({
        SkuId: id,
        SellerSku: z.string().nullish(),
        Status: z.string().nullish(),
        Url: z.string().nullish(),
      }),
    )
    .nullish(),
  rejectReason: z
    .array(z.object({ violationDetail: z.string().nullish(), suggestion: z.string().nullish() }))
    .nullish(),
});
export type RemoteProduct = z.infer<typeof product>;

const one = z.object({ data: product });
const several = z.object({ data: z.object({ products: z.array(product).nullish() }).nullish() });

/** States of a product (API reference, GetProductItem and CreateProduct), without spaces and capitals. */
const STATES: Record<string, RemoteItem["state"]> = {
  active: "live",
  pendingqc: "review",
  rejected: "rejected",
  suspended: "rejected",
  lock: "rejected",
  inactive: "hidden",
};

export const stateOf = ({ status }: Pick<RemoteProduct, "status">): RemoteItem["state"] | null =>
  STATES[(status ?? "").toLowerCase().replace(/[\s_]/g, "")] ?? null;

/** As the addresses of sizes in Lazada's own answers (developer's guide, "Custom sales attributes"). */
export const itemUrl = (itemId: string, skuId: string): string =>
  `https://www.lazada.vn/-i${itemId}-s${skuId}.html`;

function urlOf({ item_id, skus }: RemoteProduct): string | null {
  const [first] = skus ?? [];
  if (!first) return null;
  return first.Url?.startsWith("https://") ? first.Url : itemUrl(item_id, first.SkuId);
}

/** What Lazada has of an item; null: nothing. */
export async function productOf(
  client: LazadaClient,
  itemId: string,
  session: ChannelSession,
): Promise<RemoteProduct | null> {
  const answer = await client.get("/product/item/get", { item_id: itemId }, session, one);
  if (answer.ok) return stateOf(answer.value.data) === null ? null : answer.value.data;
  if (isItemGone(answer.refusal)) return null;
  throw new ChannelFault("bad_request", `GetProductItem: ${answer.refusal.code}`);
}

function remoteItemOf(remote: RemoteProduct): RemoteItem {
  const issues = (remote.rejectReason ?? []).map(({ violationDetail, suggestion }) =>
    refusedByChannel([violationDetail, suggestion].filter(Boolean).join(" ")),
  );
  const state = stateOf(remote) ?? "hidden";
  return { remoteId: remote.item_id, state, url: urlOf(remote), issues };
}

export async function pollItems(
  client: LazadaClient,
  itemIds: string[],
  session: ChannelSession,
): Promise<(RemoteItem | null)[]> {
  const items: (RemoteItem | null)[] = [];
  for (const itemId of itemIds) {
    const remote = await productOf(client, itemId, session);
    items.push(remote && remoteItemOf(remote));
  }
  return items;
}

/** The product with a size of this seller's code, of which a shop has one at most. */
export async function productWithSku(
  client: LazadaClient,
  sku: string,
  session: ChannelSession,
): Promise<RemoteProduct | null> {
  const parameters = { filter: "all", limit: "50", sku_seller_list: JSON.stringify([sku]) };
  const answer = await client.get("/products/get", parameters, session, several);
  if (!answer.ok) throw new ChannelFault("bad_request", `GetProducts: ${answer.refusal.code}`);
  const order = Object.values(STATES);
  const [found] = (answer.value.data?.products ?? [])
    .filter(({ skus }) => skus?.some(({ SellerSku }) => SellerSku === sku))
    .flatMap((remote) => {
      const state = stateOf(remote);
      return state === null ? [] : [{ remote, place: order.indexOf(state) }];
    })
    .sort((a, b) => a.place - b.place);
  return found?.remote ?? null;
}

export async function findItem(
  client: LazadaClient,
  sku: string,
  session: ChannelSession,
): Promise<RemoteItem | null> {
  const remote = await productWithSku(client, sku, session);
  return remote && remoteItemOf(remote);
}

/** Hides what is live; what Lazada still looks at or has refused cannot be hidden and is removed. */
export async function withdrawItem(
  client: LazadaClient,
  itemId: string,
  session: ChannelSession,
): Promise<ItemResult> {
  const remote = await productOf(client, itemId, session);
  if (remote === null || stateOf(remote) === "hidden") return { kind: "withdrawn" };
  const isLive = stateOf(remote) === "live";
  const answer = isLive
    ? await client.post(
        "/product/deactivate",
        { apiRequestBody: JSON.stringify({ Request: { Product: { ItemId: itemId } } }) },
        session,
        anything,
      )
    : await removeSkus(
        client,
        { itemId, skuIds: (remote.skus ?? []).map(({ SkuId }) => SkuId) },
        session,
      );
  if (answer.ok || isItemGone(answer.refusal)) return { kind: "withdrawn" };
  return { kind: "rejected", issues: issuesOf(answer.refusal), remoteId: itemId };
}

/** Removes sizes; an item without any is gone. */
export function removeSkus(
  client: LazadaClient,
  { itemId, skuIds }: { itemId: string; skuIds: string[] },
  session: ChannelSession,
) {
  const names = skuIds.slice(0, SKUS_A_CALL).map((skuId) => `SkuId_${itemId}_${skuId}`);
  const parameters = { sku_id_list: JSON.stringify(names) };
  return client.post("/product/remove", parameters, session, anything);
}
