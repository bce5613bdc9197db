import { z } from "@medusajs/framework/zod";
import type { ChannelSession, Pushed } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";
import type { ItemResult } from "../../contract/result";
import { afterCreation } from "../marketplace/after-creation";
import type { Draft } from "../marketplace/rules/draft";
import * as issues from "../marketplace/rules/issues";
import type { ShopeeCategories } from "./category";
import { checkAttributes, checkLimits } from "./check";
import { anything, shopIdOf, type ShopeeClient } from "./client";
import { itemUrl } from "./items";
import { settleModels, type ModelTarget } from "./models";
import { firstOffer, fittingCarriers, itemBody, type Resolved } from "./rules/payload";
import type { ShopeePictures } from "./pictures";
import { isItemGone, issueOf, type ShopeeRefusal } from "./refusals";

const itemAnswer = z.object({
  response: z.object({ item_id: z.number(), item_status: z.string().nullish() }),
});

type Deps = { client: ShopeeClient; categories: ShopeeCategories; pictures: ShopeePictures };

/** Creates an item or makes it what the product is. */
export async function publishItem(
  deps: Deps,
  { item: draft, remoteId }: Pushed<Draft>,
  session: ChannelSession,
): Promise<ItemResult> {
  const resolved = await resolve(deps, draft, session);
  if (Array.isArray(resolved)) return { kind: "rejected", issues: resolved };
  const saved = await save(deps.client, { draft, resolved, remoteId }, session);
  if (!("itemId" in saved)) {
    return { kind: "rejected", issues: [issueOf(saved)], ...(remoteId && { remoteId }) };
  }
  const target = { itemId: saved.itemId, draft, limits: resolved.limits };
  return afterCreation(() => finish(deps.client, saved, target, session));
}

/** The rest of what an item needs to be whole and seen. */
async function finish(
  client: ShopeeClient,
  { itemId, isLive, isInReview, isWhole }: Saved,
  target: ModelTarget,
  session: ChannelSession,
): Promise<ItemResult> {
  const remoteId = String(itemId);
  const wrong = isWhole ? [] : await settleModels(client, target, session);
  if (wrong.length > 0) return { kind: "rejected", issues: wrong, remoteId };
  const refusal = isLive ? null : await show(client, itemId, session);
  if (refusal) return { kind: "rejected", issues: [issueOf(refusal)], remoteId };
  const url = itemUrl(shopIdOf(session), itemId);
  return { kind: "accepted", remoteId, url, review: isInReview };
}

/** Asks Shopee for what the item needs; issues: what the item lacks for it. */
async function resolve(
  { categories, pictures }: Deps,
  draft: Draft,
  session: ChannelSession,
): Promise<Resolved | Issue[]> {
  const categoryId =
    draft.categoryId === null
      ? await categories.recommended(draft.title, session)
      : Number(draft.categoryId);
  if (categoryId === null || !Number.isSafeInteger(categoryId)) {
    return [issues.categoryUnknown(draft.setNumber)];
  }
  const limits = await categories.limits(categoryId, session);
  if (limits === null) return [issues.categoryUnknown(draft.setNumber)];
  const attributes = await categories.attributes(categoryId, session);
  const carriers = await categories.carriers(session);
  const wrong = [
    ...checkLimits(draft, limits),
    ...checkAttributes(draft, attributes),
    ...(fittingCarriers(draft, carriers).length === 0 ? [issues.carrierMissing()] : []),
  ];
  if (wrong.length > 0) return wrong;
  const most = limits.item_image_count_limit?.max_limit ?? draft.pictures.length;
  const imageIds = await pictures.upload(draft.pictures.slice(0, most), session);
  if (imageIds.length === 0) return [issues.pictureUnreadable()];
  return { categoryId, limits, attributes, carriers, imageIds };
}

type Saved = {
  itemId: number;
  isLive: boolean;
  isInReview: boolean;
  /** Price, stock and variants are the product's already. */
  isWhole: boolean;
};

/** An item with variants stays hidden until they are all there: nobody buys half of it. */
async function save(
  client: ShopeeClient,
  { draft, resolved, remoteId }: { draft: Draft; resolved: Resolved; remoteId: string | null },
  session: ChannelSession,
): Promise<Saved | ShopeeRefusal> {
  const body = itemBody(draft, resolved);
  if (remoteId !== null) {
    const path = "/api/v2/product/update_item";
    const changed = { item_id: Number(remoteId), ...body };
    const answer = await client.post(path, changed, session, itemAnswer);
    if (answer.ok) return savedOf(answer.value, false);
    if (!isItemGone(answer.refusal)) return answer.refusal;
  }
  const isWhole = draft.variants.length === 1;
  const created = {
    ...body,
    ...firstOffer(draft, resolved.limits),
    item_status: isWhole ? "NORMAL" : "UNLIST",
  };
  const answer = await client.post("/api/v2/product/add_item", created, session, itemAnswer);
  return answer.ok ? savedOf(answer.value, isWhole) : answer.refusal;
}

function savedOf({ response }: z.infer<typeof itemAnswer>, isWhole: boolean): Saved {
  const status = response.item_status ?? "NORMAL";
  return {
    itemId: response.item_id,
    isLive: status !== "UNLIST",
    isInReview: status === "REVIEWING",
    isWhole,
  };
}

/** Lists an item that is hidden. */
async function show(
  client: ShopeeClient,
  itemId: number,
  session: ChannelSession,
): Promise<ShopeeRefusal | null> {
  const body = { item_list: [{ item_id: itemId, unlist: false }] };
  const answer = await client.post("/api/v2/product/unlist_item", body, session, unlistAnswer);
  if (!answer.ok) return answer.refusal;
  const [failure] = answer.value.response.failure_list ?? [];
  return failure ? { error: "error_unlist_item_fail", message: failure.failed_reason } : null;
}

export const unlistAnswer = z.object({
  response: z.object({
    failure_list: z.array(z.object({ item_id: z.number(), failed_reason: z.string() })).nullish(),
  }),
});

/** Takes an item out of the shop for good. */
export async function deleteItem(
  client: ShopeeClient,
  itemId: number,
  session: ChannelSession,
): Promise<ShopeeRefusal | null> {
  const body = { item_id: itemId };
  const answer = await client.post("/api/v2/product/delete_item", body, session, anything);
  return answer.ok || isItemGone(answer.refusal) ? null : answer.refusal;
}
