import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareOf } from "./basis-points";

describe("a share of an amount", () => {
  it.each([
    // By hand: 185.000 × 2,5 % = 4.625; 333 × 1,5 % = 4,995; 100 × 0,5 % = 0,5; 99 × 0,5 % = 0,495.
    [185_000, 250, 4_625],
    [333, 150, 5],
    [100, 50, 1],
    [99, 50, 0],
    [0, 10_000, 0],
    [1, 10_000, 1],
    [99_999_999_999, 100, 1_000_000_000],
  ])("of %d đồng at %d basis points is %d đồng", (amountVnd, basisPoints, expected) => {
    expect(shareOf(amountVnd, basisPoints)).toBe(expected);
  });

  it("is whole đồng, off by half a đồng at most", () => {
    const amount = fc.integer({ min: 0, max: 100_000_000_000 });
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 10_000 }), (amountVnd, basisPoints) => {
        const share = BigInt(shareOf(amountVnd, basisPoints));
        const twiceOff = 2n * (share * 10_000n - BigInt(amountVnd) * BigInt(basisPoints));
        expect(twiceOff > -10_000n && twiceOff <= 10_000n).toBe(true);
      }),
    );
  });
});
