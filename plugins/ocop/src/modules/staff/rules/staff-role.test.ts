import { describe, expect, it } from "vitest";
import { grantProblem, leavesNoAdministrator } from "./staff-role";

describe("grantProblem", () => {
  it.each([
    { role: "administrator", area: "province", unit_codes: [] },
    { role: "analyst", area: "communes", unit_codes: ["21548", "21529"] },
  ] as const)("finds nothing in %o", ({ role, area, unit_codes }) => {
    expect(grantProblem({ role, area, unit_codes: [...unit_codes] })).toBeNull();
  });
  it.each([
    [{ role: "administrator", area: "communes", unit_codes: ["21548"] }, /whole province/],
    [{ role: "analyst", area: "province", unit_codes: ["21548"] }, /Leave unit_codes out/],
    [{ role: "analyst", area: "communes", unit_codes: [] }, /at least one commune/],
    [{ role: "analyst", area: "communes", unit_codes: ["2154"] }, /"2154".*five digits/],
  ] as const)("says of %o what to mend", ({ role, area, unit_codes }, expected) => {
    expect(grantProblem({ role, area, unit_codes: [...unit_codes] })).toMatch(expected);
  });
});

describe("leavesNoAdministrator", () => {
  it("is about the last one only", () => {
    expect(leavesNoAdministrator(["a"], "a", "analyst")).toBe(true);
    expect(leavesNoAdministrator(["a"], "a", null)).toBe(true);
    expect(leavesNoAdministrator(["a"], "a", "administrator")).toBe(false);
    expect(leavesNoAdministrator(["a", "b"], "a", null)).toBe(false);
    expect(leavesNoAdministrator(["a"], "b", null)).toBe(false);
    expect(leavesNoAdministrator([], "b", "analyst")).toBe(false);
  });
});
