/**
 * waiting: to be sent; in_review: the channel looks at it; live: buyers see it; needs_attention: a
 * person has something to mend; withdrawn: not there any more.
 */
export const LISTING_STATES = [
  "waiting",
  "in_review",
  "live",
  "needs_attention",
  "withdrawn",
] as const;
export type ListingState = (typeof LISTING_STATES)[number];
