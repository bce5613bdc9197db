import { describe, expect, it } from "vitest";
import {
  HANDLED_STATES,
  handlingProblem,
  MISUSE_REPORT_STATES,
  nextMisuseReportStates,
  productTextOf,
} from "./misuse-report";

describe("the states of a misuse report", () => {
  it("never lead back to new or to where they are", () => {
    for (const state of MISUSE_REPORT_STATES) {
      expect(nextMisuseReportStates(state)).not.toContain("new");
      expect(nextMisuseReportStates(state)).not.toContain(state);
    }
  });

  it("settle a report once; after that it is verified anew first", () => {
    expect(handlingProblem("confirmed", { state: "dismissed", outcome: "x" })).toBe(
      "not_from_here",
    );
    expect(handlingProblem("dismissed", { state: "confirmed", outcome: "x" })).toBe(
      "not_from_here",
    );
    expect(handlingProblem("dismissed", { state: "verifying", outcome: null })).toBeNull();
  });

  it("need an outcome exactly where they settle it", () => {
    for (const state of HANDLED_STATES) {
      const expected = state === "verifying" ? null : "outcome_missing";
      expect(handlingProblem("new", { state, outcome: null })).toBe(expected);
      expect(handlingProblem("new", { state, outcome: "" })).toBe(expected);
      expect(handlingProblem("new", { state, outcome: "checked" })).toBeNull();
    }
  });
});

describe("productTextOf", () => {
  it("keeps what the register does not know beside the reporter's words", () => {
    expect(productTextOf({ text: null, unknownHandle: null, unknownCode: null })).toBeNull();
    expect(productTextOf({ text: "Tỏi", unknownHandle: null, unknownCode: null })).toBe("Tỏi");
    expect(productTextOf({ text: "Tỏi", unknownHandle: "toi", unknownCode: "AB12" })).toBe(
      "Tỏi · /products/toi · /certificates/AB12",
    );
  });
});
