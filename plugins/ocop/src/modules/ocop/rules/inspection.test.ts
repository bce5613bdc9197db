import { describe, expect, it } from "vitest";
import {
  findingStatusOn,
  isHeldWithoutResult,
  isInspectionOpen,
  remedyProblem,
  resultProblem,
  revocationDeadlineOn,
  type InspectionResult,
} from "./inspection";

const TODAY = "2026-11-24";

it("lets only a planned inspection be held or called off", () => {
  expect(isInspectionOpen("planned")).toBe(true);
  expect(isInspectionOpen("done")).toBe(false);
  expect(isInspectionOpen("cancelled")).toBe(false);
});

it("takes a day that has passed only together with a result", () => {
  const yesterday = { plannedOn: "2026-11-23", hasResult: false };
  expect(isHeldWithoutResult(yesterday, TODAY)).toBe(true);
  expect(isHeldWithoutResult({ ...yesterday, hasResult: true }, TODAY)).toBe(false);
  expect(isHeldWithoutResult({ plannedOn: TODAY, hasResult: false }, TODAY)).toBe(false);
});

describe("findingStatusOn", () => {
  it.each([
    ["due today, nothing done", "2026-11-24", null, "open"],
    ["due yesterday, nothing done", "2026-11-23", null, "overdue"],
    ["without a day", null, null, "open"],
    ["mended today, though late", "2026-11-01", "2026-11-24", "remedied"],
    ["mended tomorrow, due yesterday", "2026-11-23", "2026-11-25", "overdue"],
    ["mended tomorrow, due tomorrow", "2026-11-25", "2026-11-25", "open"],
  ])("%s", (_case, dueOn, remediedOn, expected) => {
    expect(findingStatusOn({ dueOn, remediedOn }, TODAY)).toBe(expected);
  });
});

describe("resultProblem", () => {
  const result = (over: Partial<InspectionResult>): InspectionResult => ({
    doneOn: "2026-11-20",
    conclusion: "to_remedy",
    findings: [{ dueOn: "2026-12-20" }],
    ...over,
  });

  it.each<[string, Partial<InspectionResult>, string | null]>([
    ["a finding with a day", {}, null],
    ["held today", { doneOn: TODAY }, null],
    ["held tomorrow", { doneOn: "2026-11-25" }, "done_in_future"],
    ["due on the day of the inspection", { findings: [{ dueOn: "2026-11-20" }] }, null],
    ["due before the inspection", { findings: [{ dueOn: "2026-11-19" }] }, "due_before_done"],
    ["nothing to remedy", { findings: [] }, "nothing_to_remedy"],
    ["to remedy without a day", { findings: [{ dueOn: null }] }, "remedy_without_day"],
    ["complies", { conclusion: "complies", findings: [] }, null],
    ["complies, yet findings", { conclusion: "complies" }, "complies_with_findings"],
    ["violation without findings", { conclusion: "violation", findings: [] }, null],
    ["violation, no day", { conclusion: "violation", findings: [{ dueOn: null }] }, null],
  ])("%s", (_case, over, expected) => {
    expect(resultProblem(result(over), TODAY)).toBe(expected);
  });
});

describe("remedyProblem", () => {
  it.each([
    ["2026-11-24", "2026-11-20", null],
    ["2026-11-20", "2026-11-20", null],
    ["2026-11-25", "2026-11-20", "remedied_in_future"],
    ["2026-11-19", "2026-11-20", "remedied_before_inspection"],
  ])("mended %s after the inspection of %s", (remediedOn, doneOn, expected) => {
    expect(remedyProblem({ remediedOn, doneOn }, TODAY)).toBe(expected);
  });
});

describe("revocationDeadlineOn", () => {
  it.each([
    ["2026-11-24", "2026-12-09", 15],
    ["2026-11-09", "2026-11-24", 0],
    ["2026-11-08", "2026-11-23", -1],
  ])("concluded %s: until %s, %d days left", (concludedOn, deadlineOn, daysLeft) => {
    expect(revocationDeadlineOn(concludedOn, TODAY)).toEqual({
      deadlineOn,
      daysLeft,
      basis: { decision: "26/2026/QĐ-TTg", article: "8.4" },
    });
  });

  it("gives none for a conclusion under a law that had none", () => {
    expect(revocationDeadlineOn("2026-05-21", TODAY)).toBeNull();
    expect(revocationDeadlineOn("2010-01-01", TODAY)).toBeNull();
  });
});
