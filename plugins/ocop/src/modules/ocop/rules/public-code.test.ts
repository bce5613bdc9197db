import { describe, expect, it } from "vitest";
import { newPublicCode } from "../../../public-code";
import { normalisePublicCode } from "./public-code";

describe("normalisePublicCode", () => {
  it.each([
    ["7K3M9QZX2C4D5E6F", "7K3M9QZX2C4D5E6F"],
    [" 7k3m-9qzx 2c4d-5e6f ", "7K3M9QZX2C4D5E6F"],
    ["7k3m–9qzx‑2c4d.5e6f", "7K3M9QZX2C4D5E6F"],
    ["OoIiLl0011ABCDEF", "0011110011ABCDEF"],
    ["", ""],
  ])("reads %j as %s", (typed, code) => {
    expect(normalisePublicCode(typed)).toBe(code);
  });

  it("leaves the codes that we give as they are, and cuts endless ones", () => {
    const code = newPublicCode();
    expect(normalisePublicCode(code)).toBe(code);
    expect(normalisePublicCode("A".repeat(10_000)).length).toBeLessThan(100);
  });
});
