import type { LEGAL_FORMS } from "../models/producer";

export type LegalForm = (typeof LEGAL_FORMS)[number];

/** Forms that only Article 2.3, second sentence, lets in. */
const TOURISM_ONLY_FORMS: readonly LegalForm[] = ["association", "operating_centre"];

/** Community tourism, ecotourism and tourist sites: the only set of sector VI. */
const TOURISM_PRODUCT_SETS: readonly number[] = [26];

/**
 * Whether a producer of this legal form may take part with products of a set (1 to 26).
 * Associations, operating centres and the like take part with tourism only (Decision
 * 26/2026/QĐ-TTg, Article 2.3).
 */
export function mayTakePartWith(form: LegalForm, productSetNumber: number): boolean {
  return !TOURISM_ONLY_FORMS.includes(form) || TOURISM_PRODUCT_SETS.includes(productSetNumber);
}
