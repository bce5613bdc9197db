import { describe, expect, it } from "vitest";
import type { Plan } from "./figure";
import { isComplete, planBody, planDraft, plansByArea } from "./plan-draft";

const plan: Plan = {
  code: "15-kh-ubnd-2027",
  name_vi: "Kế hoạch 2027",
  name_en: "Plan of 2027",
  number: null,
  issued_on: null,
  starts_on: "2027-01-01",
  ends_on: "2027-12-31",
  unit_code: null,
  counted_kinds: ["supermarket"],
  counted_channels: ["zalo"],
  selling_days: 60,
  sources: [],
  is_sample: false,
  targets: [{ metric: "new_products", target: 70, baseline: 3, due_on: "2027-11-30" }],
};

describe("a plan in a form", () => {
  it("is sent as it came when nobody changes it", () => {
    const { code: _code, is_sample: _sample, sources: _sources, ...facts } = plan;
    expect(planBody(planDraft(plan, null))).toEqual({ ...facts, number: "" });
  });

  it("leaves out figures without a target, and lets the others be due on the last day", () => {
    const draft = planDraft(null, "21548");
    draft.ends_on = "2028-06-30";
    draft.targets.trained_producers.target = 100;
    expect(planBody(draft)).toMatchObject({
      unit_code: "21548",
      targets: [{ metric: "trained_producers", target: 100, baseline: null, due_on: "2028-06-30" }],
    });
    expect(isComplete(draft)).toBe(false);
    expect(isComplete(planDraft(plan, null))).toBe(true);
  });

  it("stands beside those of its area, the province first and the years in order", () => {
    const later = { ...plan, code: "b", starts_on: "2028-01-01" };
    const commune = { ...plan, code: "c", unit_code: "21548" };
    const areas = plansByArea([later, commune, plan]);
    expect(areas.map(({ plans }) => plans.map(({ code }) => code))).toEqual([
      ["15-kh-ubnd-2027", "b"],
      ["c"],
    ]);
  });
});
