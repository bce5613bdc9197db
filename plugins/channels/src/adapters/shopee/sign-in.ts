import { z } from "@medusajs/framework/zod";
import type { ChannelSignIn, ChannelTokens } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import type { ShopeeAnswer, ShopeeClient } from "./client";

const AUTHORIZE = "/api/v2/shop/auth_partner";
const REVOKE = "/api/v2/shop/cancel_auth_partner";
/** Shopee's developer guide: a refresh token lasts 30 days and serves once. */
const REFRESH_TOKEN_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;

const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  /** Seconds, about four hours. */
  expire_in: z.number().positive(),
});

export function shopeeSignIn(
  client: ShopeeClient,
  partnerId: string,
  now: () => number = Date.now,
): ChannelSignIn {
  function tokensOf(answer: ShopeeAnswer<z.infer<typeof tokens>>, shopId: string): ChannelTokens {
    if (!answer.ok) {
      const { error, message } = answer.refusal;
      throw new ChannelFault("signed_out", `sign-in: ${error}: ${message}`);
    }
    const { access_token, refresh_token, expire_in } = answer.value;
    return {
      accessToken: access_token,
      refreshToken: refresh_token,
      accessExpiresAt: new Date(now() + expire_in * 1000),
      refreshExpiresAt: new Date(now() + REFRESH_TOKEN_MILLISECONDS),
      shop: { id: shopId },
    };
  }

  return {
    authorizationUrl(redirectUrl, state) {
      // Shopee hands nothing back of its own accord: what is to come back is part of the address.
      const redirect = new URL(redirectUrl);
      redirect.searchParams.set("state", state);
      return client.signedUrl(AUTHORIZE, { redirect: redirect.href }).href;
    },

    async exchange({ code, shop_id }) {
      if (!code || !shop_id) {
        throw new ChannelFault("bad_request", "sign-in: no code and shop_id in the answer");
      }
      const body = { code, shop_id: Number(shop_id), partner_id: Number(partnerId) };
      return tokensOf(await client.app("/api/v2/auth/token/get", body, tokens), shop_id);
    },

    async refresh({ refreshToken, shop }) {
      const shopId = shop.id ?? "";
      const body = {
        refresh_token: refreshToken ?? "",
        shop_id: Number(shopId),
        partner_id: Number(partnerId),
      };
      return tokensOf(await client.app("/api/v2/auth/access_token/get", body, tokens), shopId);
    },

    /**
     * Shopee lets only the shop's owner take an authorisation back, on a page of its own
     * (developer guide, `cancel_auth_partner`); our tokens are forgotten by whoever calls this.
     */
    revoke: () => Promise.resolve(),
  };
}

/** Where the shop's owner takes the authorisation back. */
export const cancelUrl = (client: ShopeeClient, redirectUrl: string): string =>
  client.signedUrl(REVOKE, { redirect: redirectUrl }).href;
