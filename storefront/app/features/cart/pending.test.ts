import { describe, expect, it } from "vitest";

import type { CartLine, CartView } from "./cart-view";
import { isFilled, wantedQuantity, withPending } from "./pending";

const form = (values: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
};

describe("the quantity a form asks for", () => {
  it.each([
    [{ quantity: "5" }, 5],
    [{ quantity: "5", step: "1" }, 6],
    [{ quantity: "1", step: "-1" }, 0],
    [{ quantity: "", step: "1" }, 4],
    [{ quantity: "5", intent: "remove" }, 0],
    [{ quantity: "abc" }, null],
    [{ quantity: "-2" }, null],
    [{ quantity: "1.5" }, null],
    [{ quantity: "1000" }, 99],
    [{}, null],
  ])("reads %j", (values, wanted) => {
    expect(wantedQuantity(form(values as Record<string, string>), 3)).toBe(wanted);
  });
});

describe("the cart while a form is under way", () => {
  const line = (id: string, quantity: number) =>
    ({ id, quantity, unitPriceVnd: 10_000, totalVnd: quantity * 10_000 }) as CartLine;
  const origin = { place: null, legacy_place: null };
  const view: CartView = {
    parcels: [
      { producer: null, origin, lines: [line("a", 1), line("b", 2)], totalVnd: 30_000 },
      { producer: null, origin, lines: [line("c", 1)], totalVnd: 10_000 },
    ],
    itemCount: 4,
    itemTotalVnd: 40_000,
    needsAgeConfirmation: false,
    hasProblem: false,
  };

  it("shows the new quantity and sums at once", () => {
    const next = withPending(view, [form({ line_id: "b", quantity: "2", step: "1" })]);
    expect(next).toMatchObject({ itemCount: 5, itemTotalVnd: 50_000 });
    expect(next.parcels[0]?.totalVnd).toBe(40_000);
  });

  it("empties the parcel of a removed line but keeps its form", () => {
    const next = withPending(view, [form({ line_id: "c", intent: "remove" })]);
    expect(next.parcels.map(isFilled)).toEqual([true, false]);
    expect(next.itemTotalVnd).toBe(30_000);
  });

  it("keeps the cart when nothing is under way", () => {
    expect(withPending(view, [])).toBe(view);
  });
});
