import { describe, expect, it } from "vitest";
import { EVENT_OUTCOMES, mainOutcome } from "./state";

describe("mainOutcome", () => {
  it("is none where nothing was done", () => {
    expect(mainOutcome([])).toBe("none");
    expect(mainOutcome(["none"])).toBe("none");
  });

  it("shows money that went back before anything else", () => {
    expect(mainOutcome(["session_updated", "order_placed", "money_returned"])).toBe(
      "money_returned",
    );
    expect(mainOutcome(["order_placed", "refund_recorded"])).toBe("refund_recorded");
  });

  it("loses none that stands alone", () => {
    expect(EVENT_OUTCOMES.map((outcome) => mainOutcome([outcome]))).toEqual([...EVENT_OUTCOMES]);
  });
});
