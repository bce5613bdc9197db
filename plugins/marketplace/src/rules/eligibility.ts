/**
 * From this strength on, spirits are not sold at a distance: Law 44/2019/QH14, Article 16 lays down how
 * drinks below 15 % and beer are sold by e-commerce and opens that way to no others (from general
 * knowledge, unverified: a person has to compare it with the law).
 */
const STRONG_ALCOHOL_PERCENT = 15;

/** What of a product decides whether it may be bought here; null: the strength is not known. */
export type EligibilityFacts = {
  title: string;
  listingType: "parcel" | "request";
  isForAdults: boolean;
  alcoholPercent: number | null;
};

export type Ineligible = "on_request" | "strong_alcohol" | "age_unconfirmed";

/** Why a product cannot be put into a cart at all; null when it can. */
export function cartProblem({
  listingType,
  isForAdults,
  alcoholPercent,
}: EligibilityFacts): Exclude<Ineligible, "age_unconfirmed"> | null {
  if (listingType === "request") return "on_request";
  if (isForAdults && alcoholPercent !== null && alcoholPercent >= STRONG_ALCOHOL_PERCENT) {
    return "strong_alcohol";
  }
  return null;
}

/**
 * Why a product cannot be ordered; null when it can. What is for adults wants the buyer's word of being
 * 18 (Law 44/2019/QH14, Article 5: nobody sells alcohol to somebody younger).
 */
export function orderProblem(facts: EligibilityFacts, isAgeConfirmed: boolean): Ineligible | null {
  return cartProblem(facts) ?? (facts.isForAdults && !isAgeConfirmed ? "age_unconfirmed" : null);
}
