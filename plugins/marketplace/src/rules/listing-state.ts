import type { ListingField, VariantField } from "./listing-content";

/**
 * How far the words of a listing have come: written, handed in, sent back with comments, refused, or in
 * the shop. Words that are changed after they were published begin again as a draft; the shop keeps
 * showing the old ones.
 */
export const DRAFT_STATES = [
  "draft",
  "submitted",
  "changes_requested",
  "refused",
  "published",
] as const;
export type DraftState = (typeof DRAFT_STATES)[number];

/** Whether the producer may write: not while staff are reading. */
export function isWritable(state: DraftState): boolean {
  return state !== "submitted";
}

/** The state after the producer wrote something. */
export function stateAfterWriting(state: DraftState): DraftState {
  return state === "published" || state === "refused" ? "draft" : state;
}

/** Whether the words may be handed in: not those that stand in the shop already. */
export function isSubmittable(state: DraftState): boolean {
  return state === "draft" || state === "changes_requested";
}

/** How a change of a field comes into the shop: at once, or when staff have read it. */
export type FieldMode = "live" | "reviewed";

const LIVE: readonly (ListingField | VariantField)[] = ["price_vnd", "stock"];

/** Price and stock are the producer's to change at any hour; names, words and claims are read first. */
export function fieldMode(field: ListingField | VariantField | "pictures"): FieldMode {
  return LIVE.some((live) => live === field) ? "live" : "reviewed";
}
