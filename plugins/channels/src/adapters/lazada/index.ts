import type { PushAdapter } from "../../contract/adapter";
import { oneByOne } from "../marketplace/one-by-one";
import type { Draft } from "../marketplace/rules/draft";
import { lazadaCategories } from "./category";
import { lazadaClient } from "./client";
import type { LazadaCredentials } from "./credentials";
import { lazadaDescription } from "./description";
import { findItem, pollItems, withdrawItem } from "./items";
import { updateOffer } from "./offers";
import { ordersSince } from "./orders";
import { lazadaPictures } from "./pictures";
import { publishItem } from "./publish";
import { lazadaSignIn } from "./sign-in";
import { readLazadaMessage } from "./webhook";

/** Lazada's Open Platform (open.lazada.com). */
export function lazada(credentials: LazadaCredentials): PushAdapter<Draft> {
  const client = lazadaClient(credentials);
  const deps = {
    client,
    categories: lazadaCategories(client),
    pictures: lazadaPictures(client),
  };
  return {
    ...lazadaDescription,
    delivery: "push",
    signIn: lazadaSignIn(client),
    publish: (items, session) => oneByOne(items, (item) => publishItem(deps, item, session)),
    updateOffers: (items, session) => oneByOne(items, (item) => updateOffer(client, item, session)),
    withdraw: (remoteIds, session) =>
      oneByOne(remoteIds, (remoteId) => withdrawItem(client, remoteId, session)),
    find: (sku, session) => findItem(client, sku, session),
    poll: (remoteIds, session) => pollItems(client, remoteIds, session),
    orders: (since, cursor, session) =>
      ordersSince(client, { since, cursor, now: Date.now() }, session),
    readWebhook: (headers, body) => readLazadaMessage(credentials, headers, body),
  };
}
