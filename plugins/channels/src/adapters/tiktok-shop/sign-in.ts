import { z } from "@medusajs/framework/zod";
import type { ChannelSignIn, ChannelTokens } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import type { TikTokShopAnswer, TikTokShopClient } from "./client";

/** Ends are instants in seconds (developer guide, "Authorization overview"). */
const tokens = z.object({
  access_token: z.string().min(1),
  access_token_expire_in: z.number(),
  refresh_token: z.string().min(1),
  refresh_token_expire_in: z.number(),
});

const shops = z.object({
  shops: z
    .array(z.object({ id: z.string(), cipher: z.string(), region: z.string().nullish() }))
    .nullish(),
});

const REGION = "VN";

export function tiktokShopSignIn(client: TikTokShopClient): ChannelSignIn {
  function tokensOf(answer: TikTokShopAnswer<z.infer<typeof tokens>>): Omit<ChannelTokens, "shop"> {
    if (!answer.ok) {
      const { code, message } = answer.refusal;
      throw new ChannelFault("signed_out", `sign-in: ${code}: ${message}`);
    }
    const { value } = answer;
    return {
      accessToken: value.access_token,
      refreshToken: value.refresh_token,
      accessExpiresAt: new Date(value.access_token_expire_in * 1000),
      refreshExpiresAt: new Date(value.refresh_token_expire_in * 1000),
    };
  }

  /** The shop of a seller that sells in Vietnam. */
  async function shopOf(accessToken: string): Promise<ChannelTokens["shop"]> {
    const path = "/authorization/202309/shops";
    const request = { method: "GET", path, writes: false, ofShop: false } as const;
    const answer = await client.call(request, { accessToken, shop: {} }, shops);
    const found = answer.ok ? (answer.value.shops ?? []) : [];
    const shop = found.find(({ region }) => region === REGION) ?? found[0];
    if (!shop) throw new ChannelFault("bad_request", "sign-in: the seller has no shop");
    return { id: shop.id, cipher: shop.cipher };
  }

  return {
    // TikTok Shop sends owners back to the address that is entered for the app.
    authorizationUrl: (_, state) => client.authorizeUrl(state),

    async exchange({ code }) {
      if (!code || code === "null") {
        throw new ChannelFault("bad_request", "sign-in: no code in the answer");
      }
      const query = { auth_code: code, grant_type: "authorized_code" };
      const given = tokensOf(await client.token("/api/v2/token/get", query, tokens));
      return { ...given, shop: await shopOf(given.accessToken) };
    },

    async refresh({ refreshToken, shop }) {
      const query = { refresh_token: refreshToken ?? "", grant_type: "refresh_token" };
      return { ...tokensOf(await client.token("/api/v2/token/refresh", query, tokens)), shop };
    },

    /** Only the seller takes an authorisation back, in the seller centre; our tokens are forgotten. */
    revoke: () => Promise.resolve(),
  };
}
