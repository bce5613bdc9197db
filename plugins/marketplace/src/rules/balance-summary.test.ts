import { expect, it } from "vitest";
import { summaryOf } from "./balance-summary";

it("pays what is due to those with an account, and says what waits for one", () => {
  const balances = [
    { producerId: "a", balanceVnd: 500_000, dueVnd: 300_000 },
    { producerId: "b", balanceVnd: 70_000, dueVnd: 70_000 },
    { producerId: "c", balanceVnd: 20_000, dueVnd: 0 },
    { producerId: "d", balanceVnd: -5_000, dueVnd: 0 },
  ];
  expect(summaryOf(balances, (id) => id !== "b")).toEqual({
    owedVnd: 585_000,
    payableVnd: 300_000,
    payableCount: 1,
    withoutAccountVnd: 70_000,
    withoutAccountCount: 1,
  });
});

it("is nothing where nobody is owed anything", () => {
  expect(summaryOf([], () => true)).toEqual({
    owedVnd: 0,
    payableVnd: 0,
    payableCount: 0,
    withoutAccountVnd: 0,
    withoutAccountCount: 0,
  });
});
