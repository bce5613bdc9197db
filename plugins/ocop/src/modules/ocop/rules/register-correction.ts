/** The facts of the register that a producer may report a mistake in. */
export const PRODUCER_FACTS = [
  "name",
  "legal_name",
  "legal_form",
  "registration_number",
  "registered_on",
  "registered_by",
  "tax_code",
  "place",
  "address",
  "phone",
  "email",
  "craft_village",
  "management_systems",
] as const;
export const PRODUCT_FACTS = [
  "product_name",
  "product_set",
  "certification",
  "missing_product",
] as const;
export const CORRECTED_FACTS = [...PRODUCER_FACTS, ...PRODUCT_FACTS, "other"] as const;
export type CorrectedFact = (typeof CORRECTED_FACTS)[number];

/** `accepted`: the staff have put it right; `declined`: the register stays as it is. */
export const CORRECTION_STATES = ["new", "accepted", "declined"] as const;
export type CorrectionState = (typeof CORRECTION_STATES)[number];
export const CORRECTION_ANSWERS = ["accepted", "declined"] as const;
export type CorrectionAnswer = (typeof CORRECTION_ANSWERS)[number];

/** Facts of which a report says for which product. */
const OF_A_PRODUCT: readonly CorrectedFact[] = ["product_name", "product_set", "certification"];

/** Whether a report of the fact names a product of the producer. */
export function namesProduct(fact: CorrectedFact): boolean {
  return OF_A_PRODUCT.includes(fact);
}
