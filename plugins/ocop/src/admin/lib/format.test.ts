import { describe, expect, it } from "vitest";
import {
  civilDateOf,
  dateFieldValue,
  formatBytes,
  formatCivilDate,
  formatInstant,
  formatNumber,
  formatScore,
} from "./format";

describe("civil dates", () => {
  it("read as people write them, no more exact than their source", () => {
    expect(formatCivilDate("2028-10-05", "vi")).toBe("05/10/2028");
    expect(formatCivilDate("2028-10-05", "en")).toBe("5 October 2028");
    expect(formatCivilDate("2028-10-01", "vi", "month")).toBe("10/2028");
    expect(formatCivilDate("2028-10-01", "en", "month")).toBe("October 2028");
    expect(formatCivilDate("2028-01-01", "vi", "year")).toBe("2028");
    expect(formatCivilDate("2028-01-01", "en", "year")).toBe("2028");
  });

  it("stay as they are when they are none", () => {
    expect(formatCivilDate("soon", "vi")).toBe("soon");
    expect(dateFieldValue("soon")).toBeNull();
    expect(dateFieldValue(null)).toBeNull();
  });

  it("come back from a date field as the day that was picked", () => {
    for (const date of ["2026-01-01", "2028-02-29", "2026-12-31"]) {
      const shown = dateFieldValue(date);
      expect(shown && civilDateOf(shown)).toBe(date);
    }
    expect(civilDateOf(new Date(2026, 10, 24, 23, 59))).toBe("2026-11-24");
  });
});

describe("instants", () => {
  it("show Viet Nam's clock wherever the browser is", () => {
    expect(formatInstant("2026-11-23T17:05:00.000Z", "vi")).toBe("24/11/2026 00:05");
    expect(formatInstant(new Date("2026-11-24T06:30:00Z"), "en")).toBe("24 November 2026 13:30");
    expect(formatInstant("later", "vi")).toBe("later");
  });
});

describe("numbers", () => {
  it("carry the marks of the language", () => {
    expect(formatNumber(1234567, "vi")).toBe("1.234.567");
    expect(formatNumber(1234567, "en")).toBe("1,234,567");
    expect(formatScore(9175, "vi")).toBe("91,75");
    expect(formatScore(9000, "en")).toBe("90.00");
  });

  it("give the size of a file in the unit that fits", () => {
    expect(formatBytes(640, "vi")).toBe("640 B");
    expect(formatBytes(12_300, "vi")).toBe("12 kB");
    expect(formatBytes(3_440_000, "vi")).toBe("3,4 MB");
  });
});
