import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { productStatusOn, type CertificationFacts } from "./certification-status";
import { addDays, addMonths, daysBetween, type CivilDate } from "./civil-date";
import type { Star } from "./star";
import {
  changesSince,
  transitionsBetween,
  type StatusChange,
  type WatchedProduct,
} from "./status-transitions";

/** Around the first days of every rule set, so that their windows come into play. */
const EPOCH = "2021-06-01";
const SPAN_DAYS = 3000;
const day = fc.integer({ min: 0, max: SPAN_DAYS }).map((days) => addDays(EPOCH, days));

const certification: fc.Arbitrary<CertificationFacts> = fc
  .record({
    star: fc.constantFrom<Star>(3, 4, 5),
    issued: fc.option(day, { freq: 5 }),
    revokedOn: fc.option(day),
    extraDays: fc.integer({ min: 1, max: 180 }),
    isExtended: fc.boolean(),
  })
  .map(({ star, issued, revokedOn, extraDays, isExtended }) => {
    const validUntil = issued === null ? null : addMonths(issued, 36);
    return {
      star,
      issuedOn: issued,
      precision: issued === null ? null : "day",
      validUntil,
      revokedOn,
      extendedUntil: isExtended && validUntil !== null ? addDays(validUntil, extraDays) : null,
    };
  });

const product: fc.Arbitrary<WatchedProduct> = fc.record({
  certifications: fc.array(certification, { maxLength: 4 }),
  potential: fc.option(fc.record({ since: fc.option(day), decidedOn: fc.option(day) })),
});

function walkDayByDay(of: WatchedProduct, from: CivilDate, to: CivilDate): StatusChange[] {
  const changes: StatusChange[] = [];
  let before = productStatusOn(of, from).status;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    const { status, newest } = productStatusOn(of, date);
    if (status !== before) {
      changes.push({ changedOn: date, from: before, to: status, certification: newest });
    }
    before = status;
  }
  return changes;
}

describe("transitionsBetween", () => {
  it("is the day-by-day walk, for any history and any gap", () => {
    fc.assert(
      fc.property(product, day, fc.integer({ min: 0, max: 1200 }), (of, from, gap) => {
        const to = addDays(from, gap);
        expect(transitionsBetween(of, from, to)).toEqual(walkDayByDay(of, from, to));
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same for one long gap as for two short ones", () => {
    fc.assert(
      fc.property(product, day, day, day, (of, ...days) => {
        const [a, b, c] = days.sort() as [CivilDate, CivilDate, CivilDate];
        expect([...transitionsBetween(of, a, b), ...transitionsBetween(of, b, c)]).toEqual(
          transitionsBetween(of, a, c),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("goes through every status of a certificate's life, on the law's days", () => {
    const facts: CertificationFacts = {
      star: 4,
      issuedOn: "2024-03-10",
      precision: "day",
      validUntil: "2027-03-10",
      revokedOn: null,
    };
    const life = transitionsBetween(
      { certifications: [facts], potential: null },
      "2024-03-09",
      "2030-01-01",
    );
    expect(life.map(({ changedOn, from, to }) => [changedOn, from, to])).toEqual([
      ["2024-03-10", "none", "valid"],
      ["2026-09-11", "valid", "renewal_due"],
      ["2026-11-11", "renewal_due", "expiring"],
      ["2027-03-11", "expiring", "expired"],
    ]);
    expect(daysBetween("2026-09-11", "2027-03-10")).toBe(180);
    expect(daysBetween("2026-11-11", "2027-03-10")).toBe(119);
    expect(life.every((change) => change.certification === facts)).toBe(true);
  });

  it("finds nothing backwards", () => {
    fc.assert(
      fc.property(product, day, day, (of, a, b) => {
        const [earlier, later] = [a, b].sort() as [CivilDate, CivilDate];
        expect(transitionsBetween(of, later, earlier)).toEqual([]);
      }),
    );
  });
});

describe("changesSince", () => {
  it("adds nothing where the register has not been corrected", () => {
    fc.assert(
      fc.property(product, day, day, (of, a, b) => {
        const [from, to] = [a, b].sort() as [CivilDate, CivilDate];
        const { status } = productStatusOn(of, from);
        expect(changesSince(of, { status, lookedOn: from }, to)).toEqual(
          transitionsBetween(of, from, to),
        );
      }),
    );
  });

  it("leads from what was known to what holds, without a gap, whatever was entered since", () => {
    fc.assert(
      fc.property(product, product, day, day, (was, is, a, b) => {
        const [from, to] = [a, b].sort() as [CivilDate, CivilDate];
        const known = productStatusOn(was, from).status;
        const changes = changesSince(is, { status: known, lookedOn: from }, to);
        let status = known;
        let at = from;
        for (const change of changes) {
          expect(change.from).toBe(status);
          expect(change.to).not.toBe(status);
          expect(change.changedOn >= at).toBe(true);
          ({ to: status, changedOn: at } = change);
        }
        expect(status).toBe(productStatusOn(is, to).status);
      }),
    );
  });

  it("sees a revocation entered on the very day that was looked at", () => {
    const facts: CertificationFacts = {
      star: 3,
      issuedOn: "2025-10-15",
      precision: "day",
      validUntil: "2028-10-15",
      revokedOn: "2026-11-20",
    };
    const changes = changesSince(
      { certifications: [facts], potential: null },
      { status: "valid", lookedOn: "2026-11-20" },
      "2026-11-20",
    );
    expect(changes).toEqual([
      { changedOn: "2026-11-20", from: "valid", to: "revoked", certification: facts },
    ]);
  });
});
