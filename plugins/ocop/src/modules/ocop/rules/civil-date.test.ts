import { describe, expect, it } from "vitest";
import { addMonths, civilDateAt, daysBetween, isCivilDate } from "./civil-date";

describe("addMonths", () => {
  it.each([
    ["2025-10-15", 36, "2028-10-15"],
    ["2024-02-29", 36, "2027-02-28"],
    ["2025-02-28", 36, "2028-02-28"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2023-08-31", 6, "2024-02-29"],
    ["2025-12-31", 1, "2026-01-31"],
    ["2025-01-15", -1, "2024-12-15"],
  ])("%s + %d months = %s", (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it("refuses a day that does not exist", () => {
    expect(() => addMonths("2025-02-29", 1)).toThrow(RangeError);
  });
});

describe("daysBetween", () => {
  it.each([
    ["2026-11-23", "2026-12-25", 32],
    ["2024-02-28", "2024-03-01", 2],
    ["2026-11-23", "2026-11-23", 0],
    ["2026-11-24", "2026-11-23", -1],
  ])("%s to %s is %d", (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });
});

describe("civilDateAt", () => {
  it("changes day at midnight in Viet Nam, 17:00 UTC", () => {
    expect(civilDateAt(new Date("2026-11-23T16:59:59Z"))).toBe("2026-11-23");
    expect(civilDateAt(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24");
  });
});

describe("isCivilDate", () => {
  it("knows leap days and rejects other shapes", () => {
    expect(isCivilDate("2024-02-29")).toBe(true);
    expect(isCivilDate("2023-02-29")).toBe(false);
    expect(isCivilDate("2023-2-1")).toBe(false);
    expect(isCivilDate("")).toBe(false);
  });
});
