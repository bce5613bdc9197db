import { expect, it } from "vitest";
import { foreseeMatches } from "./foresee-matches";
import type { OrderStanding } from "./match-transfer";

const order = (over: Partial<OrderStanding> = {}): OrderStanding => ({
  orderId: "o",
  state: "awaiting",
  dueVnd: 100_000,
  waiting: [],
  ...over,
});
const kinds = (
  transfers: [id: string, amountVnd: number, ...orderIds: string[]][],
  orders: OrderStanding[],
) =>
  Object.fromEntries(
    [
      ...foreseeMatches(
        transfers.map(([id, amountVnd, ...orderIds]) => ({ id, amountVnd, orderIds })),
        orders,
      ),
    ].map(([id, { kind }]) => [id, kind]),
  );

it("keeps in mind what came before in the same statement", () => {
  expect(
    kinds(
      [
        ["a", 60_000, "o"],
        ["b", 40_000, "o"],
        ["c", 100_000, "o"],
        ["d", 5_000],
      ],
      [order()],
    ),
  ).toEqual({ a: "exact", b: "exact", c: "duplicate", d: "unmatched" });
});

it("adds to what waits for the order already", () => {
  const waiting = [{ id: "old", amountVnd: 70_000 }];
  expect(kinds([["a", 30_000, "o"]], [order({ waiting })])).toEqual({ a: "exact" });
  expect(kinds([["a", 50_000, "o"]], [order({ waiting })])).toEqual({ a: "over" });
});

it("takes the earlier part for a duplicate when everything is paid at once after it", () => {
  expect(
    kinds(
      [
        ["a", 10_000, "o"],
        ["b", 100_000, "o"],
      ],
      [order()],
    ),
  ).toEqual({ a: "duplicate", b: "exact" });
});

it("tells of orders that are cancelled, unknown or several", () => {
  const orders = [order({ state: "cancelled" }), order({ orderId: "p" })];
  expect(
    kinds(
      [
        ["a", 100_000, "o"],
        ["b", 100_000, "o", "p"],
        ["c", 100_000, "gone"],
      ],
      orders,
    ),
  ).toEqual({ a: "cancelled", b: "unmatched", c: "unmatched" });
});
