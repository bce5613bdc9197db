import { describe, expect, it } from "vitest";
import { addWorkingDays, holidaysKnown, isWorkingDay } from "./working-days";

describe("working days", () => {
  it.each([
    ["2026-11-23", true],
    ["2026-11-28", false],
    ["2026-11-29", false],
    ["2026-01-01", false],
    ["2026-02-16", false],
    ["2026-02-20", false],
    ["2026-02-23", true],
    ["2026-04-27", false],
    ["2026-04-30", false],
    ["2026-05-01", false],
    ["2026-09-01", false],
    ["2026-09-02", false],
    ["2026-09-03", true],
  ])("%s: %s", (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  it("does not count the day of receipt itself", () => {
    expect(addWorkingDays("2026-11-27", 1)).toBe("2026-11-30");
    expect(addWorkingDays("2026-11-28", 1)).toBe("2026-11-30");
    expect(addWorkingDays("2026-11-27", 0)).toBe("2026-11-27");
  });

  it("counts the commune's fifteen over weekends and holidays (Article 7.2)", () => {
    expect(addWorkingDays("2026-06-01", 15)).toBe("2026-06-22");
    // Two weekends, then 27/04, 30/04 and 01/05 are off.
    expect(addWorkingDays("2026-04-15", 15)).toBe("2026-05-11");
    // Tết takes a whole week.
    expect(addWorkingDays("2026-02-09", 15)).toBe("2026-03-09");
  });

  it("knows for which years the moving holidays are on record", () => {
    expect(holidaysKnown("2026-01-01", "2026-12-31")).toBe(true);
    expect(holidaysKnown("2026-12-20", "2027-01-05")).toBe(false);
  });
});
