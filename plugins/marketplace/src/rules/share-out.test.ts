import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOut } from "./share-out";

describe("sharing đồng out, by hand", () => {
  it.each([
    ["an even sum", 90_000, [1, 2], [30_000, 60_000]],
    ["one đồng left goes to the first of equals", 100, [1, 1, 1], [34, 33, 33]],
    // 10 × 3/7 = 4.29, 10 × 2/7 = 2.86 twice: the two đồng left go to the two .86.
    ["by the largest remainder", 10, [3, 2, 2], [4, 3, 3]],
    ["nothing to whom nothing is due", 7, [0, 1], [0, 7]],
    ["equally when nothing tells them apart", 5, [0, 0], [3, 2]],
    ["a sum to be taken back", -100, [1, 1, 1], [-34, -33, -33]],
    ["nothing", 0, [1, 2], [0, 0]],
    ["nothing to nobody", 0, [], []],
  ])("%s", (_what, total, weights, shares) => {
    expect(shareOut(total, weights)).toEqual(shares);
  });

  it.each([
    [0.5, [1]],
    [1, [-1]],
    [1, [Number.NaN]],
    [1, []],
  ])("refuses %d over %j", (total, weights) => {
    expect(() => shareOut(total, weights)).toThrow(RangeError);
  });
});

describe("sharing đồng out, always", () => {
  const sums = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
  const weights = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 50_000_000 }), fc.double({ min: 0, max: 1e9, noNaN: true })),
    { minLength: 1, maxLength: 12 },
  );

  it("gives whole đồng that sum to the total, each within one of its exact part", () => {
    fc.assert(
      fc.property(sums, weights, (total, parts) => {
        const shares = shareOut(total, parts);
        const sum = parts.reduce((all, part) => all + part, 0);
        expect(shares.every(Number.isSafeInteger)).toBe(true);
        expect(shares.reduce((all, share) => all + share, 0)).toBe(total);
        shares.forEach((share, index) => {
          const exact = sum === 0 ? total / parts.length : (total * (parts[index] ?? 0)) / sum;
          expect(Math.abs(share - exact)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
