/**
 * Product sets that no parcel brings: pet and ornamental animals (25) and services of community tourism
 * (26). They are agreed upon between buyer and producer (sets of Decision 26/2026/QĐ-TTg, Appendix I;
 * that they are agreed upon is the shop's own rule).
 */
const PRODUCT_SETS_ON_REQUEST: readonly number[] = [25, 26];

/** How a product is bought: put into a cart and sent, or asked for. */
export type ListingType = "parcel" | "request";

/** How products of this set (1 to 26) are bought. */
export function listingTypeOf(productSetNumber: number): ListingType {
  return PRODUCT_SETS_ON_REQUEST.includes(productSetNumber) ? "request" : "parcel";
}
