/**
 * Divides whole đồng by weights without losing or making one: each share is its exact part rounded
 * down (towards zero), and the đồng that are left go to the largest remainders, the first first.
 * Weights that are all zero count as equal. `totalVnd` may be negative.
 * @throws RangeError for parts of a đồng, a negative weight, or a sum with nobody to share it.
 */
export function shareOut(totalVnd: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(totalVnd)) throw new RangeError(`${totalVnd} is no whole sum of đồng`);
  if (weights.some((weight) => !(weight >= 0 && Number.isFinite(weight)))) {
    throw new RangeError("Weights are numbers from 0");
  }
  if (weights.length === 0) {
    if (totalVnd === 0) return [];
    throw new RangeError("There is nobody to share with");
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const sign = totalVnd < 0 ? -1 : 1;
  const amount = Math.abs(totalVnd);
  const exact = weights.map((weight) =>
    sum === 0 ? amount / weights.length : (amount * weight) / sum,
  );
  const shares = exact.map(Math.floor);
  let left = amount - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .filter(({ index }) => sum === 0 || (weights[index] ?? 0) > 0)
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let turn = 0; left > 0; turn += 1, left -= 1) {
    const { index } = byRemainder[turn % byRemainder.length] ?? { index: 0 };
    shares[index] = (shares[index] ?? 0) + 1;
  }
  // Where a sum is so large that its parts were rounded up, the đồng too many come off again.
  for (let turn = 0; left < 0; turn += 1, left += 1) {
    const { index } = byRemainder[byRemainder.length - 1 - (turn % byRemainder.length)] ?? {
      index: 0,
    };
    shares[index] = (shares[index] ?? 0) - 1;
  }
  return shares.map((share) => (share === 0 ? 0 : sign * share));
}
