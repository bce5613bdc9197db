import { z } from "@medusajs/framework/zod";
import type { ChannelSession, Pushed } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";
import type { ItemResult } from "../../contract/result";
import type { Draft } from "../marketplace/rules/draft";
import * as issues from "../marketplace/rules/issues";
import type { LazadaCategories } from "./category";
import { checkAttributes } from "./check";
import { anything, type LazadaClient } from "./client";
import {
  itemUrl,
  productOf,
  productWithSku,
  removeSkus,
  stateOf,
  type RemoteProduct,
} from "./items";
import type { LazadaPictures } from "./pictures";
import { isItemGone, isSkuTaken, issuesOf } from "./refusals";
import { MAX_PICTURES } from "./rules/limits";
import { productPayload, type Resolved } from "./rules/payload";

const created = z.object({
  data: z.object({
    item_id: z.coerce.string(),
    item_status: z.string().nullish(),
    sku_list: z.array(z.object({ sku_id: z.coerce.string() })).nullish(),
  }),
});

type Deps = { client: LazadaClient; categories: LazadaCategories; pictures: LazadaPictures };
type Sent = { draft: Draft; resolved: Resolved };

/** Creates a product or makes it what ours is. */
export async function publishItem(
  deps: Deps,
  { item: draft, remoteId }: Pushed<Draft>,
  session: ChannelSession,
): Promise<ItemResult> {
  const { client } = deps;
  const remote = remoteId === null ? null : await productOf(client, remoteId, session);
  const resolved = await resolve(deps, draft, session);
  if (Array.isArray(resolved)) {
    return { kind: "rejected", issues: resolved, ...(remote && { remoteId: remote.item_id }) };
  }
  const sent = { draft, resolved };
  return remote === null
    ? create(client, sent, session)
    : change(client, { ...sent, remote }, session);
}

/** Asks Lazada for what the product needs; issues: what it lacks for it. */
async function resolve(
  { categories, pictures }: Deps,
  draft: Draft,
  session: ChannelSession,
): Promise<Resolved | Issue[]> {
  const categoryId = draft.categoryId ?? (await categories.suggested(draft.title, session));
  const attributes = categoryId && (await categories.attributes(categoryId, session));
  if (!categoryId || !attributes) return [issues.categoryUnknown(draft.setNumber)];
  const wrong = checkAttributes(draft, attributes);
  if (wrong.length > 0) return wrong;
  const imageUrls = await pictures.upload(draft.pictures.slice(0, MAX_PICTURES), session);
  if (imageUrls.length === 0) return [issues.pictureUnreadable()];
  return { categoryId, attributes, imageUrls };
}

async function create(
  client: LazadaClient,
  { draft, resolved }: Sent,
  session: ChannelSession,
): Promise<ItemResult> {
  const payload = JSON.stringify(productPayload(draft, resolved));
  const answer = await client.post("/product/create", { payload }, session, created);
  if (answer.ok) {
    const { item_id, item_status, sku_list } = answer.value.data;
    const [first] = sku_list ?? [];
    return {
      kind: "accepted",
      remoteId: item_id,
      url: first ? itemUrl(item_id, first.sku_id) : null,
      review: stateOf({ status: item_status }) !== "live",
    };
  }
  const mine = isSkuTaken(answer.refusal) ? await productWithSku(client, draft.sku, session) : null;
  return mine === null
    ? { kind: "rejected", issues: issuesOf(answer.refusal) }
    : change(client, { draft, resolved, remote: mine }, session);
}

/** Sizes that the product no longer has are removed after the change: an item must keep one. */
async function change(
  client: LazadaClient,
  { draft, resolved, remote }: Sent & { remote: RemoteProduct },
  session: ChannelSession,
): Promise<ItemResult> {
  const itemId = remote.item_id;
  const skus = remote.skus ?? [];
  const skuIds = new Map(skus.map(({ SkuId, SellerSku }) => [SellerSku ?? "", SkuId]));
  const payload = JSON.stringify(productPayload(draft, resolved, { itemId, skuIds }));
  const answer = await client.post("/product/update", { payload }, session, anything);
  if (!answer.ok) {
    return isItemGone(answer.refusal)
      ? create(client, { draft, resolved }, session)
      : { kind: "rejected", issues: issuesOf(answer.refusal), remoteId: itemId };
  }
  const isWanted = (sku: string) => draft.variants.some((variant) => variant.sku === sku);
  const gone = [...skuIds].filter(([sku]) => !isWanted(sku)).map(([, skuId]) => skuId);
  if (gone.length > 0) {
    const removed = await removeSkus(client, { itemId, skuIds: gone }, session);
    if (!removed.ok) {
      return { kind: "rejected", issues: issuesOf(removed.refusal), remoteId: itemId };
    }
  }
  const [first] = skus;
  const url = first ? (first.Url ?? itemUrl(itemId, first.SkuId)) : null;
  const state = stateOf(remote);
  return {
    kind: "accepted",
    remoteId: itemId,
    url,
    review: state === "review" || state === "rejected",
  };
}
