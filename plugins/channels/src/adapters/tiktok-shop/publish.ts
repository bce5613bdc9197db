import { z } from "@medusajs/framework/zod";
import type { ChannelSession, Pushed } from "../../contract/adapter";
import type { Issue } from "../../contract/issue";
import type { ItemResult } from "../../contract/result";
import type { Draft } from "../marketplace/rules/draft";
import * as issues from "../marketplace/rules/issues";
import type { TikTokShopCategories } from "./category";
import { checkCategory, checkNew } from "./check";
import { anything, type TikTokShopClient } from "./client";
import { isIn, productOf, productUrl, type RemoteProduct } from "./items";
import type { TikTokShopPictures } from "./pictures";
import { isItemGone, isListingLimit, issueOf, type TikTokShopRefusal } from "./refusals";
import { MAX_PICTURES } from "./rules/limits";
import { productBody, type Resolved } from "./rules/payload";

const created = z.object({ product_id: z.string().min(1) });

type Deps = {
  client: TikTokShopClient;
  categories: TikTokShopCategories;
  pictures: TikTokShopPictures;
};

/** Creates a product or makes it what ours is. TikTok Shop looks at it before buyers see it. */
export async function publishItem(
  deps: Deps,
  { item: draft, remoteId }: Pushed<Draft>,
  session: ChannelSession,
): Promise<ItemResult> {
  const { client } = deps;
  const remote = remoteId === null ? null : await productOf(client, remoteId, session);
  const resolved = await resolve(deps, draft, session, remote === null);
  if (Array.isArray(resolved)) {
    return { kind: "rejected", issues: resolved, ...(remote && { remoteId: remote.id }) };
  }
  return remote === null
    ? create(client, draft, resolved, session)
    : change(client, { draft, resolved, remote }, session);
}

/** Asks TikTok Shop for what the product needs; issues: what it lacks for it. */
async function resolve(
  { categories, pictures }: Deps,
  draft: Draft,
  session: ChannelSession,
  isNew: boolean,
): Promise<Resolved | Issue[]> {
  const categoryId = draft.categoryId ?? (await categories.recommended(draft.title, session));
  const rules = categoryId && (await categories.rules(categoryId, session));
  if (!categoryId || !rules) return [issues.categoryUnknown(draft.setNumber)];
  const attributes = await categories.attributes(categoryId, session);
  const warehouseId = await categories.warehouse(session);
  const wrong = [
    ...checkCategory(draft, rules, attributes),
    ...(isNew ? checkNew(draft) : []),
    ...(warehouseId === null ? [issues.warehouseMissing()] : []),
  ];
  if (wrong.length > 0 || warehouseId === null) return wrong;
  const imageUris = await pictures.upload(draft.pictures.slice(0, MAX_PICTURES), session);
  if (imageUris.length === 0) return [issues.pictureUnreadable()];
  return { categoryId, attributes, warehouseId, imageUris };
}

async function create(
  client: TikTokShopClient,
  draft: Draft,
  resolved: Resolved,
  session: ChannelSession,
): Promise<ItemResult> {
  const body = { save_mode: "LISTING", ...productBody(draft, resolved) };
  const request = { method: "POST", path: "/product/202309/products", body, writes: true } as const;
  const answer = await client.call(request, session, created);
  if (!answer.ok) return refused(answer.refusal, draft, null);
  const { product_id: remoteId } = answer.value;
  return { kind: "accepted", remoteId, url: productUrl(remoteId), review: true };
}

/** What is live stays live while TikTok Shop looks at the change. */
async function change(
  client: TikTokShopClient,
  { draft, resolved, remote }: { draft: Draft; resolved: Resolved; remote: RemoteProduct },
  session: ChannelSession,
): Promise<ItemResult> {
  const skuIds = new Map((remote.skus ?? []).map(({ id, seller_sku }) => [seller_sku ?? "", id]));
  const path = `/product/202309/products/${encodeURIComponent(remote.id)}`;
  const body = productBody(draft, resolved, skuIds);
  const answer = await client.call({ method: "PUT", path, body, writes: true }, session, anything);
  if (!answer.ok) {
    return isItemGone(answer.refusal)
      ? create(client, draft, resolved, session)
      : refused(answer.refusal, draft, remote.id);
  }
  if (isIn(remote, "hidden")) {
    const shown = await client.call(
      {
        method: "POST",
        path: "/product/202309/products/activate",
        body: { product_ids: [remote.id] },
        writes: true,
      },
      session,
      anything,
    );
    if (!shown.ok) return refused(shown.refusal, draft, remote.id);
  }
  const url = productUrl(remote.id);
  return { kind: "accepted", remoteId: remote.id, url, review: !isIn(remote, "live") };
}

function refused(refusal: TikTokShopRefusal, draft: Draft, remoteId: string | null): ItemResult {
  if (isListingLimit(refusal)) {
    return { kind: "deferred", retryAt: null, reason: "daily_limit" };
  }
  const found = [issueOf(refusal, draft.sku)];
  return { kind: "rejected", issues: found, ...(remoteId !== null && { remoteId }) };
}
