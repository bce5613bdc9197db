import type { LazadaCredentials } from "../../adapters/lazada/credentials";
import type { ShopeeCredentials } from "../../adapters/shopee/credentials";
import type { TikTokShopCredentials } from "../../adapters/tiktok-shop/credentials";

/** The province's apps at the marketplaces; one that is missing is not set up yet. */
export type MarketplaceApps = {
  shopee?: ShopeeCredentials;
  tiktokShop?: TikTokShopCredentials;
  lazada?: LazadaCredentials;
};

/** What the plugin is told of the shop around it. */
export type ChannelsSettings = {
  /** Where people reach the shop, without a slash at the end. */
  storefrontUrl: string;
  /** Where channels reach the backend, without a slash at the end. */
  backendUrl: string;
  /** Secret from which the key is made that encrypts tokens at rest. */
  tokenKey: string;
  /** The secret before it: what it encrypted can be read until it is encrypted anew. */
  oldTokenKey?: string | undefined;
  marketplaces: MarketplaceApps;
  /** Absolute paths of CommonJS modules whose `adapters` are channels of the shop's own. */
  extraAdapters: readonly string[];
};
