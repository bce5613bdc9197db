import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertificationFacts } from "./certification-status";
import { addDays, daysBetween } from "./civil-date";
import { dueReminder, dueThresholds, REMINDER_DAYS } from "./reminder";

const running: CertificationFacts = {
  star: 4,
  issuedOn: "2025-10-15",
  precision: "day",
  validUntil: "2028-10-15",
  revokedOn: null,
};
const none = () => [];
const dueOf = (certifications: CertificationFacts[], date: string) =>
  dueReminder({ certifications, potential: null }, date, none);
const before = (days: number) => addDays("2028-10-15", -days);

describe("dueThresholds", () => {
  it.each([
    [181, []],
    [180, [180]],
    [121, [180]],
    [120, [120]],
    [60, [60]],
    [30, [30]],
    [0, [30]],
    [-1, []],
  ])("with %i days left gives %j", (daysLeft, expected) => {
    expect(dueThresholds("2028-10-15", before(daysLeft), [])).toEqual(expected);
  });

  it("sends each threshold once when the job runs daily, whatever it is called again", () => {
    const sent: number[] = [];
    for (let daysLeft = 400; daysLeft >= -10; daysLeft -= 1) {
      for (let again = 0; again < 2; again += 1) {
        sent.push(...dueThresholds("2028-10-15", before(daysLeft), sent));
      }
    }
    expect(sent).toEqual([...REMINDER_DAYS]);
  });

  it("sends one at most per run, always the tightest, and never a wider one afterwards", () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 12 });
    fc.assert(
      fc.property(gaps, (days) => {
        const sent: number[] = [];
        let daysLeft = 300;
        for (const gap of days) {
          daysLeft -= gap;
          const due = dueThresholds("2028-10-15", before(daysLeft), sent);
          expect(due.length).toBeLessThanOrEqual(1);
          for (const threshold of due) {
            expect(daysLeft).toBeGreaterThanOrEqual(0);
            expect(threshold).toBe(REMINDER_DAYS.filter((one) => daysLeft <= one).at(-1));
          }
          sent.push(...due);
        }
        expect(sent).toEqual([...new Set(sent)].sort((left, right) => right - left));
      }),
    );
  });
});

describe("dueReminder", () => {
  it("says for which certificate, which threshold and since when", () => {
    expect(dueOf([running], before(57))).toEqual({
      certification: running,
      daysBefore: 60,
      validUntil: "2028-10-15",
      dueOn: before(60),
    });
    expect(daysBetween(before(60), "2028-10-15")).toBe(60);
  });

  it("is silent for a revoked, an expired and an undated certificate", () => {
    expect(dueOf([{ ...running, revokedOn: "2026-01-01" }], before(60))).toBeNull();
    expect(dueOf([running], before(-1))).toBeNull();
    expect(dueOf([{ ...running, issuedOn: null, validUntil: null }], before(60))).toBeNull();
  });

  it("is silent for the old certificate of a renewed product", () => {
    const renewed = { ...running, issuedOn: before(70), validUntil: "2031-08-06" };
    expect(dueOf([running, renewed], before(60))).toBeNull();
    expect(dueOf([running, renewed], before(71))).toMatchObject({ certification: running });
  });

  it("is silent in an extension: its end is not the end of the term", () => {
    const extended = { ...running, extendedUntil: "2029-02-01" };
    expect(dueOf([extended], "2028-12-15")).toBeNull();
  });

  it("asks for what was sent for this very certificate", () => {
    const product = { certifications: [running], potential: null };
    const asked: CertificationFacts[] = [];
    const sent = (certification: CertificationFacts) => {
      asked.push(certification);
      return [60];
    };
    expect(dueReminder(product, before(60), sent)).toBeNull();
    expect(dueReminder(product, before(30), sent)).toMatchObject({ daysBefore: 30 });
    expect(asked).toEqual([running, running]);
  });
});
