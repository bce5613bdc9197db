import { describe, expect, it } from "vitest";
import { cartProblem, orderProblem, type EligibilityFacts } from "./eligibility";

const garlic: EligibilityFacts = {
  title: "Tỏi",
  listingType: "parcel",
  isForAdults: false,
  alcoholPercent: null,
};
const wine: EligibilityFacts = { ...garlic, title: "Vang sim", isForAdults: true };

describe("what may be bought", () => {
  it("asks for the age with alcohol only", () => {
    expect(orderProblem(garlic, false)).toBeNull();
    expect(orderProblem(wine, false)).toBe("age_unconfirmed");
    expect(orderProblem(wine, true)).toBeNull();
    expect(cartProblem(wine)).toBeNull();
  });

  it("leaves out spirits from 15 % on, whatever is confirmed", () => {
    expect(cartProblem({ ...wine, alcoholPercent: 14.9 })).toBeNull();
    expect(cartProblem({ ...wine, alcoholPercent: 15 })).toBe("strong_alcohol");
    expect(orderProblem({ ...wine, alcoholPercent: 40 }, true)).toBe("strong_alcohol");
  });

  it("puts nothing into a cart that is asked for", () => {
    expect(cartProblem({ ...garlic, listingType: "request" })).toBe("on_request");
  });
});
