import type { PushAdapter } from "../../contract/adapter";
import { oneByOne } from "../marketplace/one-by-one";
import type { Draft } from "../marketplace/rules/draft";
import { tiktokShopCategories } from "./category";
import { tiktokShopClient } from "./client";
import type { TikTokShopCredentials } from "./credentials";
import { tiktokShopDescription } from "./description";
import { findItem, pollItems, withdrawItems } from "./items";
import { updateOffer } from "./offers";
import { ordersSince } from "./orders";
import { tiktokShopPictures } from "./pictures";
import { publishItem } from "./publish";
import { tiktokShopSignIn } from "./sign-in";
import { readTikTokShopNotification } from "./webhook";

/** TikTok Shop's Partner API 202309 (partner.tiktokshop.com). */
export function tiktokShop(credentials: TikTokShopCredentials): PushAdapter<Draft> {
  const client = tiktokShopClient(credentials);
  const deps = {
    client,
    categories: tiktokShopCategories(client),
    pictures: tiktokShopPictures(client),
  };
  return {
    ...tiktokShopDescription,
    delivery: "push",
    signIn: tiktokShopSignIn(client),
    publish: (items, session) => oneByOne(items, (item) => publishItem(deps, item, session)),
    updateOffers: (items, session) => oneByOne(items, (item) => updateOffer(deps, item, session)),
    withdraw: (remoteIds, session) => withdrawItems(client, remoteIds, session),
    find: (sku, session) => findItem(client, sku, session),
    poll: (remoteIds, session) => pollItems(client, remoteIds, session),
    orders: (since, cursor, session) =>
      ordersSince(client, { since, cursor, now: Date.now() }, session),
    readWebhook: (headers, body) => readTikTokShopNotification(credentials, headers, body),
  };
}
