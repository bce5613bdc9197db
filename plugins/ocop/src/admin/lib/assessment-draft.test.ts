import { describe, expect, it } from "vitest";
import { bodyOf, previewOf, type AssessmentDraft } from "./assessment-draft";

const draft: AssessmentDraft = {
  kind: "first",
  level: "province",
  assessedOn: "2026-10-20",
  filedOn: null,
  council: "",
  members: [
    { key: 1, name: "Một", a: 30.25, b: 18.5, c: 25 },
    { key: 2, name: "Hai", a: 30.25, b: 18.5, c: 25 },
  ],
  cap: "none",
  capReason: "",
  note: "",
};

describe("the live result of an assessment form", () => {
  it("is what the rule says of the points as typed", () => {
    expect(previewOf(draft).result).toMatchObject({
      mean: { a: 3025, b: 1850, c: 2500, total: 7375 },
      outcome: { kind: "recognise", star: 4 },
    });
    expect(previewOf({ ...draft, cap: "3", capReason: "Thiếu" }).result?.rank).toBe(3);
  });

  it("waits for the day and for every member's points, and says what does not fit", () => {
    expect(previewOf({ ...draft, assessedOn: null })).toEqual({
      ruleSet: null,
      problems: [],
      result: null,
    });
    const empty = { key: 3, name: "Ba", a: 30, b: null, c: 20 };
    expect(previewOf({ ...draft, members: [...draft.members, empty] }).result).toBeNull();
    const odd = { key: 3, name: "Ba", a: 40.5, b: 18.555, c: 20 };
    expect(previewOf({ ...draft, members: [odd] }).problems).toEqual([
      { code: "out_of_range", member: 1, section: "a", capPoints: 40 },
      { code: "not_hundredths", member: 1, section: "b" },
    ]);
  });

  it("is sent only when names and the reason of a cap are there", () => {
    expect(bodyOf(draft)).toMatchObject({ star_cap: null, scores: [{ a: 30.25 }, { b: 18.5 }] });
    expect(bodyOf({ ...draft, members: [{ key: 1, name: " ", a: 30, b: 18, c: 25 }] })).toBeNull();
    expect(bodyOf({ ...draft, cap: "3" })).toBeNull();
  });
});
