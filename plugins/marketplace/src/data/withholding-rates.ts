import type { WithholdingRates } from "../rules/withholding";

/** Rates with where they come from, to print beside the tax. */
export type CitedWithholdingRates = WithholdingRates & {
  sourceVi: string;
  sourceEn: string;
  /** Whether a person has compared the rates with the text of the law. */
  verified: boolean;
};

/**
 * Tax that a platform with a payment function withholds from households and individuals who sell
 * on it. UNVERIFIED: from general knowledge of Decree 117/2025/NĐ-CP (goods of resident
 * individuals: VAT 1 %, PIT 0.5 % of the revenue of each transaction); neither the decree's text nor
 * a change after it was at hand. Unverified too: that shipping, which the buyer pays beside the
 * goods, is not part of that revenue, and that no threshold of yearly revenue applies. A person has
 * to compare this with the law before the first payout.
 */
export const WITHHOLDING_RATES: readonly CitedWithholdingRates[] = [
  {
    id: "decree-117-2025",
    validFrom: "2025-07-01",
    validUntil: null,
    legalForms: ["household"],
    vatBasisPoints: 100,
    pitBasisPoints: 50,
    sourceVi:
      "Nghị định 117/2025/NĐ-CP, hàng hóa của hộ, cá nhân cư trú: thuế GTGT 1 %, thuế TNCN 0,5 %",
    sourceEn:
      "Decree 117/2025/NĐ-CP, goods of resident households and individuals: VAT 1 %, personal income tax 0.5 %",
    verified: false,
  },
];
