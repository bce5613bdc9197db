import type {
  ChannelSession,
  PushAdapter,
  Settings,
} from "../../../plugins/channels/src/contract/adapter.ts";
import type { ChannelProduct } from "../../../plugins/channels/src/contract/channel-product.ts";
import {
  sampleProduct,
  sampleVariant,
} from "../../../plugins/channels/src/products/channel-product.fixture.ts";

const REDIRECT = "https://ocop.example/producer/channels/sign-in";

/** What a stand-in does in the place of a shop's owner who agrees. */
type Owner = { url: string; authorize(authorizationUrl: string): Record<string, string> };

/** Signs in as a shop's owner does. */
export async function signedIn(
  adapter: PushAdapter,
  standIn: Owner,
  settings: Settings = {},
): Promise<ChannelSession> {
  const query = standIn.authorize(adapter.signIn.authorizationUrl(REDIRECT, "state-1"));
  const tokens = await adapter.signIn.exchange(query);
  return {
    accountId: "ochac_1",
    accessToken: tokens.accessToken,
    shop: tokens.shop,
    settings,
    signal: new AbortController().signal,
  };
}

/** What a stand-in sends back to an owner who agreed, anew each time. */
export const ownerAgrees = (adapter: PushAdapter, standIn: Owner): Record<string, string> =>
  standIn.authorize(adapter.signIn.authorizationUrl(REDIRECT, "state-1"));

/** A product whose photographs the stand-in hands out. */
export function marketplaceProduct(
  standIn: { url: string },
  changes: Partial<ChannelProduct> = {},
): ChannelProduct {
  const [picture] = sampleProduct().pictures;
  if (!picture) throw new Error("The sample product has no picture.");
  return sampleProduct({
    pictures: ["1", "2"].map((name) => ({
      ...picture,
      url: `${standIn.url}/pictures/${name}.jpg`,
    })),
    ...changes,
  });
}

/** The same in two sizes. */
export const twoSizes = () => [
  sampleVariant({ sku: "QN-TOI-250" }),
  sampleVariant({
    id: "variant_02",
    sku: "QN-TOI-500",
    title: { vi: "Hũ 500 g", en: "500 g jar" },
    priceVnd: 220_000,
    stock: 5,
    weightG: 600,
  }),
];

/** How a product goes to an adapter. */
export const pushed = (
  { adapter, settings }: { adapter: PushAdapter; settings: Settings },
  product: ChannelProduct,
  remoteId: string | null = null,
) => ({ item: adapter.map(product, settings), remoteId });
