/**
 * Kinds of places of sale. Plan 69/KH-UBND of 2024 names supermarkets, convenience stores and
 * e-commerce platforms as modern channels; which kinds count in a figure is said by each plan.
 * `sale_point` is a point that shows and sells OCOP products (Decision 950/QĐ-BCT of 2023).
 */
export const CHANNEL_KINDS = [
  "supermarket",
  "convenience_store",
  "ecommerce_platform",
  "social_commerce",
  "shopping_feed",
  "own_shop",
  "sale_point",
  "export",
  "other",
] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** Kinds that stand for modern trade as the plan of 2024 words it; what a plan counts when it says nothing. */
export const MODERN_CHANNEL_KINDS: readonly ChannelKind[] = [
  "supermarket",
  "convenience_store",
  "ecommerce_platform",
];

/** Kinds whose trade rests on a contract and papers of performance, not on a shop one can look at. */
export const RETAIL_CHANNEL_KINDS: readonly ChannelKind[] = [
  "supermarket",
  "convenience_store",
  "sale_point",
  "export",
  "other",
];

/** A place of sale in the register; dates are civil dates, null: not known or not over. */
export type ChannelEntry = {
  /** Stable name in addresses and files: `shopee`, `co-opmart`. */
  code: string;
  name_vi: string;
  name_en: string;
  kind: ChannelKind;
  website: string | null;
};
