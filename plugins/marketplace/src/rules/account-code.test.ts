import { describe, expect, it } from "vitest";
import { codeEndsAt, readCode } from "./account-code";

describe("a code", () => {
  it("ends a quarter of an hour after it was made", () => {
    expect(codeEndsAt(new Date("2026-11-24T10:00:00Z"))).toEqual(new Date("2026-11-24T10:15:00Z"));
  });

  it("is six digits, however they are typed", () => {
    expect(readCode("012345")).toBe("012345");
    expect(readCode(" 012 345 ")).toBe("012345");
    expect(readCode("012-345")).toBe("012345");
    expect(readCode("12345")).toBeNull();
    expect(readCode("1234567")).toBeNull();
    expect(readCode("12345a")).toBeNull();
  });
});
