import { describe, expect, it } from "vitest";
import { WITHHOLDING_RATES } from "../data/withholding-rates";
import { withheldOf, withholdingRatesFor, type WithholdingRates } from "./withholding";

const on = (legalForm: string, day: string) =>
  withholdingRatesFor(WITHHOLDING_RATES, legalForm, day)?.id ?? null;

describe("tax withheld from sellers", () => {
  it("begins on the day of the decree, for households alone", () => {
    expect(on("household", "2025-06-30")).toBeNull();
    expect(on("household", "2025-07-01")).toBe("decree-117-2025");
    expect(on("household", "2026-11-24")).toBe("decree-117-2025");
    for (const form of ["cooperative", "cooperative_group", "enterprise", "farm", "association"]) {
      expect(on(form, "2026-11-24")).toBeNull();
    }
  });

  it.each([
    // By hand, VAT 1 % and PIT 0,5 %, each rounded half up by itself.
    [1_000_000, 10_000, 5_000],
    [185_000, 1_850, 925],
    [99_950, 1_000, 500],
    [50, 1, 0],
    [49, 0, 0],
    [0, 0, 0],
  ])("of goods for %d đồng is VAT %d and PIT %d đồng", (itemsVnd, vatVnd, pitVnd) => {
    const [rates] = WITHHOLDING_RATES;
    expect(rates && withheldOf(itemsVnd, rates)).toEqual({ vatVnd, pitVnd });
  });

  it("keeps to the version of the day, its last day included", () => {
    const base = { legalForms: ["household"], vatBasisPoints: 0, pitBasisPoints: 0 };
    const rates: WithholdingRates[] = [
      { ...base, id: "old", validFrom: "2025-07-01", validUntil: "2026-12-31" },
      { ...base, id: "new", validFrom: "2027-01-01", validUntil: null },
    ];
    const idOn = (day: string) => withholdingRatesFor(rates, "household", day)?.id;
    expect(["2026-12-31", "2027-01-01", "2040-01-01"].map(idOn)).toEqual(["old", "new", "new"]);
  });

  it("says that nobody has compared the rates with the law yet", () => {
    for (const { verified, sourceVi } of WITHHOLDING_RATES) {
      expect(verified).toBe(false);
      expect(sourceVi).toContain("117/2025");
    }
  });
});
