import { describe, expect, it } from "vitest";

import { worthAsking } from "./worth-asking";

describe("worthAsking", () => {
  it("waits for two letters", () => {
    expect(worthAsking("")).toBe("");
    expect(worthAsking("t")).toBe("");
    expect(worthAsking(" t . ")).toBe("");
    expect(worthAsking("to")).toBe("to");
  });

  it("takes one letter with an accent, composed or not, because it may be a word", () => {
    expect(worthAsking("ớ")).toBe("ớ");
    expect(worthAsking("o\u031b\u0301")).toBe("ớ");
    expect(worthAsking("đ")).toBe("đ");
  });

  it("asks the same for the same words", () => {
    expect(worthAsking("  tỏi   lý sơn ")).toBe("tỏi lý sơn");
  });

  it("leaves out what the backend would refuse", () => {
    expect(worthAsking("a".repeat(201))).toBe("");
  });
});
