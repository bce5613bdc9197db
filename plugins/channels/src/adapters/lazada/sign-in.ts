import { z } from "@medusajs/framework/zod";
import type { ChannelSignIn, ChannelTokens } from "../../contract/adapter";
import { ChannelFault } from "../../contract/result";
import type { LazadaAnswer, LazadaClient } from "./client";

const users = z.array(z.object({ country: z.string(), seller_id: z.string() })).nullish();

/** Spans are in seconds (API reference, GenerateAccessToken). */
const tokens = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().nullish(),
  expires_in: z.coerce.number(),
  refresh_expires_in: z.coerce.number(),
  country_user_info: users,
});

const COUNTRY = "vn";

export function lazadaSignIn(client: LazadaClient, now: () => number = Date.now): ChannelSignIn {
  function tokensOf(
    answer: LazadaAnswer<z.infer<typeof tokens>>,
    known: Record<string, string>,
  ): ChannelTokens {
    if (!answer.ok) {
      const { code, message } = answer.refusal;
      throw new ChannelFault("signed_out", `sign-in: ${code}: ${message}`);
    }
    const { value } = answer;
    const seller = value.country_user_info?.find(({ country }) => country === COUNTRY);
    const id = seller?.seller_id ?? known.id;
    if (id === undefined) throw new ChannelFault("bad_request", "sign-in: no shop in Vietnam");
    const canRefresh = value.refresh_token && value.refresh_expires_in > 0;
    return {
      accessToken: value.access_token,
      refreshToken: canRefresh ? (value.refresh_token ?? null) : null,
      accessExpiresAt: new Date(now() + value.expires_in * 1000),
      refreshExpiresAt: canRefresh ? new Date(now() + value.refresh_expires_in * 1000) : null,
      shop: { id },
    };
  }

  return {
    authorizationUrl: (redirectUrl, state) => client.authorizeUrl(redirectUrl, state),

    async exchange({ code }) {
      if (!code) throw new ChannelFault("bad_request", "sign-in: no code in the answer");
      return tokensOf(await client.token("/auth/token/create", { code }, tokens), {});
    },

    async refresh({ refreshToken, shop }) {
      if (refreshToken === null) throw new ChannelFault("signed_out", "sign-in: no refresh token");
      const parameters = { refresh_token: refreshToken };
      return tokensOf(await client.token("/auth/token/refresh", parameters, tokens), shop);
    },

    /** Only the seller takes an authorisation back, in the seller centre; our tokens are forgotten. */
    revoke: () => Promise.resolve(),
  };
}
