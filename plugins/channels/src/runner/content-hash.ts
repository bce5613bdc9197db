import { createHash } from "node:crypto";
import type { PushAdapter, Settings } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";

/** The same text for the same value, in whichever order its fields were written. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const hashOf = (value: unknown) =>
  createHash("sha256").update(canonical(value)).digest("base64url");

/** With a price and a stock that never change, so that an item of it says nothing of the real ones. */
function withoutOffers(product: ChannelProduct): ChannelProduct {
  const variants = product.variants.map((variant) => ({
    ...variant,
    priceVnd: variant.priceVnd === null ? null : 1_000,
    stock: 1,
  }));
  return { ...product, variants };
}

export type Hashes = {
  /** Of everything but price and stock, as the channel would have it. */
  content: string;
  offer: string;
};

/** Two products with the same hashes are the same to a channel. */
export function hashesOf(
  adapter: PushAdapter,
  product: ChannelProduct,
  settings: Settings,
): Hashes {
  return {
    content: hashOf(adapter.map(withoutOffers(product), settings)),
    offer: hashOf(product.variants.map(({ sku, priceVnd, stock }) => [sku, priceVnd, stock])),
  };
}
