import { describe, expect, it } from "vitest";
import { heldVnd, type IntentFacts, sessionStatusOf } from "./intent";

const intent = (facts: Partial<IntentFacts>): IntentFacts => ({
  status: "succeeded",
  amount: 250_000,
  amount_received: 250_000,
  latest_charge: { amount_refunded: 0 },
  ...facts,
});

describe("sessionStatusOf", () => {
  it.each([
    ["requires_payment_method", "pending"],
    ["requires_confirmation", "pending"],
    ["requires_action", "requires_more"],
    ["processing", "pending"],
    ["requires_capture", "authorized"],
    ["canceled", "canceled"],
    ["succeeded", "captured"],
  ] as const)("takes %s for %s", (status, expected) => {
    expect(sessionStatusOf(intent({ status }))).toBe(expected);
  });

  it("takes no money that was given back for a payment", () => {
    expect(sessionStatusOf(intent({ latest_charge: { amount_refunded: 250_000 } }))).toBe(
      "canceled",
    );
  });
});

describe("heldVnd", () => {
  it.each([
    [{}, 250_000],
    [{ latest_charge: { amount_refunded: 100_000 } }, 150_000],
    [{ latest_charge: { amount_refunded: 250_000 } }, 0],
    [{ latest_charge: null }, 250_000],
    [{ status: "requires_capture", amount_received: 0 }, 250_000],
    [{ status: "canceled", amount_received: 0 }, 0],
    [{ status: "processing", amount_received: 0 }, 0],
  ] as const)("counts of %j", (facts, expected) => {
    expect(heldVnd(intent(facts))).toBe(expected);
  });
});
