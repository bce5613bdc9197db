import { describe, expect, it } from "vitest";
import { metricOf } from "../../modules/ocop/rules/figures/metrics";
import { roundAbove, sortedCells, subjectOf } from "./figure";

describe("figures of the admin", () => {
  it("puts the highest share first, of equal shares the larger whole, and hidden ones last", () => {
    const cell = (key: string, evidenced: number | null, denominator: number | null) => ({
      ...{ key, values: { evidenced, denominator } },
      percents: { evidenced: evidenced === null ? null : (evidenced / (denominator ?? 1)) * 100 },
    });
    const cells = [cell("a", 1, 2), cell("b", null, null), cell("c", 0, 9), cell("d", 4, 8)];
    const sorted = sortedCells(cells, metricOf("modern_channel_producers"));
    expect(sorted.map(({ key }) => key)).toEqual(["d", "a", "c", "b"]);
  });

  it("gives a chart a round upper edge", () => {
    expect([0, 1, 9.5, 10, 33.3, 70, 96, 101].map((most) => roundAbove([most]))).toEqual([
      1, 1, 10, 10, 40, 70, 100, 200,
    ]);
  });

  it("knows what a figure's rows are", () => {
    expect(subjectOf(metricOf("modern_channel_producers"))).toBe("producers");
    expect(subjectOf(metricOf("modern_channel_products"))).toBe("products");
    expect(subjectOf(metricOf("new_products"))).toBe("products");
  });
});
