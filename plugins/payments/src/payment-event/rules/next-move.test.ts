import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Move, nextMove, type Standing } from "./next-move";

/** Paid, its cart not yet an order. */
const paid: Standing = {
  heldVnd: 250_000,
  intent: { status: "captured", amountVnd: 250_000, declineCode: null },
  session: { status: "pending", amountVnd: 250_000, declineCode: null },
  hasCart: true,
  order: "none",
  payment: null,
  paidOtherwise: false,
};
const captured = { captured: true, canceled: false };

describe("nextMove", () => {
  it.each<[string, Partial<Standing>, Move]>([
    ["completes the order of a paid cart", {}, "complete_order"],
    ["completes it where Medusa has the payment only", { payment: captured }, "complete_order"],
    ["rests when the order has its payment", { order: "open", payment: captured }, "none"],
    [
      "captures what an order only holds",
      { order: "open", payment: { captured: false, canceled: false } },
      "capture_payment",
    ],
    ["writes the payment to an order without one", { order: "open" }, "authorize_payment"],
    ["returns what was paid twice", { order: "open", paidOtherwise: true }, "return_money"],
    ["returns what a canceled order was to cost", { order: "canceled" }, "return_money"],
    [
      "leaves the refund of a canceled order to Medusa",
      { order: "canceled", payment: captured },
      "none",
    ],
    [
      "returns another amount than agreed",
      { session: { status: "pending", amountVnd: 1, declineCode: null } },
      "return_money",
    ],
    ["returns what no cart stands behind", { hasCart: false }, "return_money"],
    [
      "returns what Medusa took for canceled",
      { order: "open", payment: { captured: false, canceled: true } },
      "return_money",
    ],
    ["calls a person when the session is gone", { session: null }, "report_unknown"],
  ])("%s", (_what, standing, move) => {
    expect(nextMove({ ...paid, ...standing })).toBe(move);
  });

  const unpaid: Standing = {
    ...paid,
    heldVnd: 0,
    intent: { status: "pending", amountVnd: 250_000, declineCode: null },
  };

  it.each<[string, Partial<Standing>, Move]>([
    ["leaves an abandoned cart alone", {}, "none"],
    ["notes a cancelation", { intent: { ...unpaid.intent, status: "canceled" } }, "update_session"],
    [
      "notes why a card was declined",
      { intent: { ...unpaid.intent, declineCode: "card_declined" } },
      "update_session",
    ],
    ["has no session to note it in", { session: null }, "none"],
    [
      "leaves a payment that was refunded in full",
      { intent: { ...unpaid.intent, status: "canceled" }, order: "open", payment: captured },
      "none",
    ],
  ])("without money %s", (_what, standing, move) => {
    expect(nextMove({ ...unpaid, ...standing })).toBe(move);
  });

  it("never rests on money without an order that has it", () => {
    const standings = fc.record<Standing>({
      heldVnd: fc.integer({ min: 1, max: 1_000_000 }),
      intent: fc.record({
        status: fc.constantFrom("authorized", "captured"),
        amountVnd: fc.constantFrom(1, 250_000),
        declineCode: fc.constant(null),
      }),
      session: fc.option(
        fc.record({
          status: fc.constantFrom("pending", "authorized", "canceled", "error"),
          amountVnd: fc.constantFrom(1, 250_000),
          declineCode: fc.constant(null),
        }),
      ),
      hasCart: fc.boolean(),
      order: fc.constantFrom("none", "open", "canceled"),
      payment: fc.option(fc.record({ captured: fc.boolean(), canceled: fc.boolean() })),
      paidOtherwise: fc.boolean(),
    });
    fc.assert(
      fc.property(standings, (standing) => {
        const { order, payment } = standing;
        const hasIt = order !== "none" && payment?.captured === true && !payment.canceled;
        expect(nextMove(standing) !== "none" || hasIt).toBe(true);
      }),
    );
  });
});
