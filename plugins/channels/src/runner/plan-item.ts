import type { PushAdapter, Settings } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue } from "../contract/issue";
import type { ItemOutcome } from "../modules/channels/rules/run";
import { neverThere, notInShop, recalled } from "../readiness/issues";
import { hashesOf, type Hashes } from "./content-hash";
import { CERTIFICATE_ENDED, connectorFailed } from "./issues";
import type { ListingRow } from "./listing-row";

/** What a run does with a listing. */
export type Plan =
  /** Nothing is to be said to the channel. */
  | { kind: "settled"; outcome: ItemOutcome; issues: Issue[] | null; hashes: Hashes | null }
  | { kind: "publish"; item: unknown; hashes: Hashes; advice: Issue[] }
  /** `errors`: the rest of it cannot be sent as it is, but price and stock must not be wrong. */
  | { kind: "offers"; item: unknown; hashes: Hashes; errors: Issue[]; advice: Issue[] }
  /** `because` null: nobody wants it there. `sku` null: the product is gone, nothing to look for. */
  | { kind: "withdraw"; because: Issue | null; sku: string | null };

export type PlanOf = {
  adapter: PushAdapter;
  settings: Settings;
  /** Sent again though nothing changed since the channel refused it. */
  insists: boolean;
};

function whyAway(adapter: PushAdapter, product: ChannelProduct | null): Issue | null {
  if (!product?.published) return notInShop();
  if (product.recalled) return recalled();
  const never = adapter.eligibility(product);
  if (never) return neverThere(never);
  const { star } = product.certification;
  if (adapter.onCertificateEnd === "withdraw" && star === null) return CERTIFICATE_ENDED;
  return null;
}

const isThere = ({ remote_id, outcome_unknown }: ListingRow) =>
  remote_id !== null || outcome_unknown;

function planAway(
  listing: ListingRow,
  because: Issue | null,
  { adapter, settings }: PlanOf,
  product: ChannelProduct | null,
): Plan {
  if (isThere(listing)) {
    const sku = product && adapter.skuOf(adapter.map(product, settings));
    return { kind: "withdraw", because, sku };
  }
  return because === null
    ? { kind: "settled", outcome: "withdrawn", issues: null, hashes: null }
    : { kind: "settled", outcome: "ineligible", issues: [because], hashes: null };
}

function planOf(listing: ListingRow, product: ChannelProduct | null, of: PlanOf): Plan {
  const { adapter, settings, insists } = of;
  const away = listing.wanted ? whyAway(adapter, product) : null;
  if (product === null || !listing.wanted || away) return planAway(listing, away, of, product);
  const hashes = hashesOf(adapter, product, settings);
  const item = adapter.map(product, settings);
  const issues = adapter.check(item, product, settings);
  const errors = issues.filter(({ severity }) => severity === "error");
  const advice = issues.filter(({ severity }) => severity === "advice");
  const { remote_id, state, outcome_unknown } = listing;
  const isListed = remote_id !== null && !outcome_unknown;
  const hasOffers = hashes.offer === listing.offer_hash;
  if (errors.length > 0) {
    return isListed && !hasOffers
      ? { kind: "offers", item, hashes, errors, advice }
      : { kind: "settled", outcome: "rejected", issues, hashes: null };
  }
  if (isListed && listing.content_hash === hashes.content) {
    if (hasOffers && state !== "needs_attention") {
      return { kind: "settled", outcome: "unchanged", issues: advice, hashes };
    }
    if (state === "live") return { kind: "offers", item, hashes, errors: [], advice };
  }
  const wasRefused = listing.refused_hash === hashes.content;
  if (wasRefused && !insists && listing.issues !== null) {
    return { kind: "settled", outcome: "rejected", issues: listing.issues, hashes: null };
  }
  return { kind: "publish", item, hashes, advice };
}

/** Decides about one listing, without a call; a product that breaks the connector breaks only itself. */
export function planItem(listing: ListingRow, product: ChannelProduct | null, of: PlanOf): Plan {
  try {
    return planOf(listing, product, of);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      kind: "settled",
      outcome: "rejected",
      issues: [connectorFailed(detail)],
      hashes: null,
    };
  }
}
