import { describe, expect, it } from "vitest";
import { isRecipientKnown } from "./recipient-known";

const now = new Date("2026-12-31T05:00:00Z");

describe("who a consignment goes to", () => {
  it.each([
    ["new", null, true],
    ["shipped", null, true],
    ["cancelled", null, false],
    ["delivered", "2026-12-01T05:00:01Z", true],
    ["delivered", "2026-12-01T05:00:00Z", false],
    ["returned", "2026-11-01T05:00:00Z", false],
  ] as const)("at %s, ended %s, is known: %s", (status, ended, isKnown) => {
    const endedAt = ended === null ? null : new Date(ended);
    expect(isRecipientKnown({ status, endedAt }, now)).toBe(isKnown);
  });
});
