import { describe, expect, it } from "vitest";

import { escapeJson } from "./json-ld";

describe("escapeJson", () => {
  it("cannot end its script element, whatever a maker writes", () => {
    const data = { name: "</script><script>alert(1)</script>", note: "a & b\u2028<!--" };
    const text = escapeJson(data);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(data);
  });
});
