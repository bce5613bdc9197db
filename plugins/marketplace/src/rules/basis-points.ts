/** The whole. */
export const ALL_BASIS_POINTS = 10_000;

/**
 * A share of an amount in whole đồng, half a đồng rounded up.
 * @param amountVnd whole đồng, not negative
 * @param basisPoints hundredths of a percent: 100 is 1 %
 */
export function shareOf(amountVnd: number, basisPoints: number): number {
  return Math.floor((amountVnd * basisPoints + ALL_BASIS_POINTS / 2) / ALL_BASIS_POINTS);
}
