/**
 * What may be paid up to a cut-off day, in whole đồng: what was owed on that day less every payout
 * made since, and never more than what is owed now, which later refunds may have lowered.
 */
export function dueVnd(balance: { nowVnd: number; atCutOffVnd: number }): number {
  return Math.max(0, Math.min(balance.nowVnd, balance.atCutOffVnd));
}
