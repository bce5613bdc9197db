import { createHash } from "node:crypto";
import type { FeedAdapter, Settings } from "../contract/adapter";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue } from "../contract/issue";
import type { ListingState } from "../modules/channels/rules/listing-state";
import type { ItemOutcome } from "../modules/channels/rules/run";
import type { FeedLanguage } from "../products/words-in";
import { neverThere } from "../readiness/issues";
import { examine } from "../readiness/readiness";

/** A listing of a feed as it stands before a run. */
export type FeedListing = {
  id: string;
  product_id: string;
  wanted: boolean;
  state: ListingState;
  content_hash: string | null;
};

/** What a run does with a listing, and the items that go into the file of each language. */
export type FeedPlan = {
  outcome: ItemOutcome;
  state: ListingState;
  /** Of everything that the files say of it; null: they say nothing. */
  contentHash: string | null;
  issues: Issue[];
  items: Partial<Record<FeedLanguage, unknown>>;
};

const NOTHING = { contentHash: null, items: {} };

function away(
  { state }: FeedListing,
  issues: Issue[],
  otherwise: "rejected" | "ineligible",
): FeedPlan {
  if (state === "live") return { ...NOTHING, outcome: "withdrawn", state: "withdrawn", issues };
  const standing = otherwise === "rejected" ? "needs_attention" : "withdrawn";
  return { ...NOTHING, outcome: otherwise, state: standing, issues };
}

const hashOf = (items: FeedPlan["items"]) =>
  createHash("sha256")
    .update(JSON.stringify([items.vi ?? null, items.en ?? null]))
    .digest("base64url");

function distinct(issues: Issue[]): Issue[] {
  const byPlace = new Map<string, Issue>();
  for (const issue of issues) byPlace.set(`${issue.code} ${issue.field}`, issue);
  return [...byPlace.values()];
}

/**
 * Decides about one listing of a feed. The Vietnamese file decides whether it is there; in English it
 * stands where nothing keeps it away. Null: nobody asks for it, and it is not there.
 */
export function planListing(
  adapter: FeedAdapter,
  listing: FeedListing,
  product: ChannelProduct,
  settings: Settings,
): FeedPlan | null {
  if (!listing.wanted || !product.published) {
    return listing.state === "live" ? away(listing, [], "ineligible") : null;
  }
  const vi = examine(adapter, product, { ...settings, language: "vi" });
  if (vi.readiness.state === "not_eligible") {
    return away(listing, [neverThere(vi.readiness.why)], "ineligible");
  }
  if (vi.readiness.state === "needs_work") {
    const { issues } = vi.readiness;
    if (product.recalled) return away(listing, issues, "ineligible");
    return { ...NOTHING, outcome: "rejected", state: "needs_attention", issues };
  }
  const en = examine(adapter, product, { ...settings, language: "en" });
  const isInEnglish = en.readiness.state === "ready";
  const items = { vi: vi.item, ...(isInEnglish && { en: en.item }) };
  const contentHash = hashOf(items);
  const isSame = listing.state === "live" && listing.content_hash === contentHash;
  const inEnglish =
    en.readiness.state === "ready"
      ? en.readiness.advice
      : en.readiness.state === "needs_work"
        ? en.readiness.issues
        : [];
  return {
    outcome: isSame ? "unchanged" : "published",
    state: "live",
    contentHash,
    issues: distinct([...vi.readiness.advice, ...inEnglish]),
    items,
  };
}
