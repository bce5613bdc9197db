import type { ChannelSession, PushAdapter } from "../../contract/adapter";
import type { ItemResult } from "../../contract/result";
import { oneByOne } from "../marketplace/one-by-one";
import type { Draft } from "../marketplace/rules/draft";
import { itemGone } from "../marketplace/rules/issues";
import { shopeeCategories } from "./category";
import { shopeeClient, shopIdOf, type ShopeeClient } from "./client";
import type { ShopeeCredentials } from "./credentials";
import { shopeeDescription } from "./description";
import { findItem, itemUrl, pollItems, withdrawItem } from "./items";
import { modelsOf, setOffers } from "./offers";
import { ordersSince } from "./orders";
import { shopeePictures } from "./pictures";
import { publishItem } from "./publish";
import { isItemGone, issueOf } from "./refusals";
import { shopeeSignIn } from "./sign-in";
import { readShopeePush } from "./webhook";

/** Shopee's Open Platform v2 (open.shopee.com). */
export function shopee(credentials: ShopeeCredentials): PushAdapter<Draft> {
  const client = shopeeClient(credentials);
  const deps = {
    client,
    categories: shopeeCategories(client),
    pictures: shopeePictures(client),
  };
  return {
    ...shopeeDescription,
    delivery: "push",
    signIn: shopeeSignIn(client, credentials.partnerId),
    publish: (items, session) => oneByOne(items, (item) => publishItem(deps, item, session)),
    updateOffers: (items, session) =>
      oneByOne(items, ({ item, remoteId }) => updateOffer(client, item, remoteId, session)),
    withdraw: (remoteIds, session) =>
      oneByOne(remoteIds, (remoteId) => withdrawItem(client, remoteId, session)),
    find: (sku, session) => findItem(client, sku, session),
    poll: (remoteIds, session) => pollItems(client, remoteIds, session),
    orders: (since, cursor, session) =>
      ordersSince(client, { since, cursor, now: Date.now() }, session),
    readWebhook: (headers, body) => readShopeePush(credentials, headers, body),
  };
}

async function updateOffer(
  client: ShopeeClient,
  draft: Draft,
  remoteId: string | null,
  session: ChannelSession,
): Promise<ItemResult> {
  if (remoteId === null) return { kind: "rejected", issues: [itemGone()] };
  const itemId = Number(remoteId);
  const models = await modelsOf(client, itemId, session);
  if (!Array.isArray(models)) {
    const issue = isItemGone(models) ? itemGone() : issueOf(models);
    return { kind: "rejected", issues: [issue], remoteId };
  }
  const wrong = await setOffers(client, { itemId, draft, models, limits: null }, session);
  return wrong.length > 0
    ? { kind: "rejected", issues: wrong, remoteId }
    : { kind: "accepted", remoteId, url: itemUrl(shopIdOf(session), itemId), review: false };
}
