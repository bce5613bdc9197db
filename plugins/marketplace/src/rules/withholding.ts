import type { CivilDate } from "../types/payout";
import { shareOf } from "./basis-points";

/** A version of the law on tax that a platform withholds from sellers, in force on some days. */
export type WithholdingRates = {
  id: string;
  validFrom: CivilDate;
  /** Last day; null: still in force. */
  validUntil: CivilDate | null;
  /** Legal forms of sellers that it is withheld from. */
  legalForms: readonly string[];
  /** Of what the goods cost, in hundredths of a percent. */
  vatBasisPoints: number;
  pitBasisPoints: number;
};

/** Tax in whole đồng. */
export type Withheld = { vatVnd: number; pitVnd: number };

/** The rates for a seller of this legal form on a day, or null when nothing is withheld. */
export function withholdingRatesFor(
  rates: readonly WithholdingRates[],
  legalForm: string,
  on: CivilDate,
): WithholdingRates | null {
  return (
    rates.find(
      ({ validFrom, validUntil, legalForms }) =>
        validFrom <= on &&
        (validUntil === null || on <= validUntil) &&
        legalForms.includes(legalForm),
    ) ?? null
  );
}

/** What is withheld of goods sold; each tax is rounded by itself to whole đồng, half up. */
export function withheldOf(
  itemsVnd: number,
  rates: Pick<WithholdingRates, "vatBasisPoints" | "pitBasisPoints">,
): Withheld {
  return {
    vatVnd: shareOf(itemsVnd, rates.vatBasisPoints),
    pitVnd: shareOf(itemsVnd, rates.pitBasisPoints),
  };
}
