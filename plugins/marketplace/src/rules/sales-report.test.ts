import { describe, expect, it } from "vitest";
import {
  countMonths,
  monthsBefore,
  monthsBetween,
  salesReport,
  type ProductMonth,
} from "./sales-report";

describe("months", () => {
  it("go over the turn of a year", () => {
    expect(monthsBetween("2025-11", "2026-02")).toEqual([
      ...["2025-11", "2025-12", "2026-01", "2026-02"],
    ]);
    expect(monthsBetween("2026-02", "2026-01")).toEqual([]);
    expect(monthsBetween("x", "y")).toEqual([]);
    expect(countMonths("2010-01", "2026-09")).toBe(201);
    expect(monthsBefore("2026-11", 11)).toBe("2025-12");
    expect(monthsBefore("2026-01", 1)).toBe("2025-12");
    expect(monthsBefore("2026-12", 24)).toBe("2024-12");
  });
});

describe("the report of a producer's sales", () => {
  const sold = (month: string, title: string, pieces: number, soldVnd: number): ProductMonth => ({
    ...{ month, title, pieces, soldVnd },
    ...{ channelId: "shop", productId: title === "Gone" ? null : `prod_${title}` },
  });
  const report = salesReport(
    { from: "2026-09", to: "2026-11" },
    [
      sold("2026-09", "Garlic", 2, 170_000),
      sold("2026-11", "Garlic", 1, 80_001),
      sold("2026-11", "Gone", 3, 90_000),
    ],
    [
      { month: "2026-09", channelId: "shop", orders: 1, refundedVnd: 0 },
      { month: "2026-11", channelId: "shop", orders: 2, refundedVnd: 30_000 },
    ],
  );

  it("says the same sums by month, by channel and by product", () => {
    const totals = { orders: 3, pieces: 6, soldVnd: 340_001, refundedVnd: 30_000 };
    expect(report.totals).toEqual(totals);
    expect(report.channels).toEqual([{ channelId: "shop", ...totals }]);
    expect(report.months).toEqual([
      { month: "2026-09", orders: 1, pieces: 2, soldVnd: 170_000, refundedVnd: 0 },
      { month: "2026-10", orders: 0, pieces: 0, soldVnd: 0, refundedVnd: 0 },
      { month: "2026-11", orders: 2, pieces: 4, soldVnd: 170_001, refundedVnd: 30_000 },
    ]);
    expect(report.products).toEqual([
      { productId: "prod_Garlic", title: "Garlic", pieces: 3, soldVnd: 250_001 },
      { productId: null, title: "Gone", pieces: 3, soldVnd: 90_000 },
    ]);
  });
});
