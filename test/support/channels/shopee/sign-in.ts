import type { Json } from "../stand-in-server.ts";
import { Refusal } from "./refusal.ts";
import type { Store } from "./store.ts";

const ACCESS_SECONDS = 14_400;

export function exchangeCode(store: Store, body: Json, now: number): Json {
  if (!store.codes.delete(String(body.code))) {
    throw new Refusal("error_param", "Invalid code, please have a check.", 403);
  }
  return newTokens(store, now);
}

/** Each refresh token serves once. */
export function refreshTokens(store: Store, body: Json, now: number): Json {
  if (body.refresh_token !== store.refreshToken) {
    throw new Refusal("error_param", "Invalid refresh_token, please have a check.", 403);
  }
  return newTokens(store, now);
}

function newTokens(store: Store, now: number): Json {
  const id = store.newId();
  store.accessToken = `access-${id}`;
  store.refreshToken = `refresh-${id}`;
  store.accessUntil = now + ACCESS_SECONDS;
  return {
    access_token: store.accessToken,
    refresh_token: store.refreshToken,
    expire_in: ACCESS_SECONDS,
  };
}
