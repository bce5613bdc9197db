/** What a producer is owed and what is due of it, in whole đồng. */
type Balance = { producerId: string; balanceVnd: number; dueVnd: number };

export type BalanceSummary = {
  owedVnd: number;
  /** What a batch with this cut-off day would pay, and to how many. */
  payableVnd: number;
  payableCount: number;
  /** Due, and left out of a batch until the bank account is known. */
  withoutAccountVnd: number;
  withoutAccountCount: number;
};

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, one) => sum + one, 0);

/** What the balances come to, in whole đồng, by who has a bank account to pay to. */
export function summaryOf(
  balances: readonly Balance[],
  hasAccount: (producerId: string) => boolean,
): BalanceSummary {
  const due = balances.filter(({ dueVnd }) => dueVnd > 0);
  const payable = due
    .filter(({ producerId }) => hasAccount(producerId))
    .map(({ dueVnd }) => dueVnd);
  const waiting = due
    .filter(({ producerId }) => !hasAccount(producerId))
    .map(({ dueVnd }) => dueVnd);
  return {
    owedVnd: sumOf(balances.map(({ balanceVnd }) => balanceVnd)),
    payableVnd: sumOf(payable),
    payableCount: payable.length,
    withoutAccountVnd: sumOf(waiting),
    withoutAccountCount: waiting.length,
  };
}
