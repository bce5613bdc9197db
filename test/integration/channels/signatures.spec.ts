import { ShopeeSDK } from "@congminh1254/shopee-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shopee } from "../../../plugins/channels/src/adapters/shopee/index.ts";
import { shopeeSignature } from "../../../plugins/channels/src/adapters/shopee/sign.ts";
import type {
  ChannelSession,
  PushAdapter,
} from "../../../plugins/channels/src/contract/adapter.ts";
import { signedIn } from "../../support/channels/marketplace-session.ts";
import { startShopeeStandIn, type ShopeeStandIn } from "../../support/channels/shopee-stand-in.ts";

let standIn: ShopeeStandIn;
let session: ChannelSession;

beforeAll(async () => {
  standIn = await startShopeeStandIn();
  session = await signedIn(shopee(standIn.credentials()) as PushAdapter, standIn);
});
afterAll(() => standIn.close());

/** What the independent SDK signs for a call with the same key, shop and token. */
async function signedBySdk(call: (sdk: ShopeeSDK) => Promise<unknown>) {
  const tokens = {
    ...{ access_token: session.accessToken, refresh_token: "r", expire_in: 3600, request_id: "" },
    ...{
      expired_at: Date.now() + 3_600_000,
      shop_id: Number(standIn.shopId),
      error: "",
      message: "",
    },
  };
  const { partnerId, partnerKey } = standIn.credentials();
  const sdk = new ShopeeSDK(
    {
      partner_id: Number(partnerId),
      partner_key: partnerKey,
      base_url: `${standIn.url}/api/v2`,
      shop_id: Number(standIn.shopId),
    },
    { store: async () => {}, get: async () => tokens, clear: async () => {} },
  );
  await call(sdk);
  const request = standIn.requests.at(-1);
  if (!request) throw new Error("The SDK asked nothing.");
  return { path: request.path, query: request.query };
}

describe("signatures for Shopee", () => {
  it("are those of an independent SDK", async () => {
    const { path, query } = await signedBySdk((sdk) =>
      sdk.product.getItemBaseInfo({ item_id_list: [1] }),
    );
    const { partnerId, partnerKey } = standIn.credentials();
    const ours = shopeeSignature(partnerKey, {
      ...{ partnerId, path, timestamp: Number(query.get("timestamp")) },
      shop: { accessToken: session.accessToken, shopId: standIn.shopId },
    });
    expect(ours).toBe(query.get("sign"));
  });
});
