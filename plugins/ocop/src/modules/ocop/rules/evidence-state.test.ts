import { describe, expect, it } from "vitest";
import { evidenceStateOn, type EvidenceState } from "./evidence-state";
import type { EvidenceOutcome } from "./participation";

const TODAY = "2026-12-01";

describe("a piece of evidence", () => {
  it.each<[string | null, [EvidenceOutcome, string] | null, EvidenceState]>([
    [null, null, "waiting"],
    ["2026-12-01", null, "waiting"],
    ["2026-11-30", null, "ended"],
    [null, ["verified", "2026-11-30"], "verified"],
    // Twelve months, the day itself included.
    [null, ["verified", "2025-12-01"], "verified"],
    [null, ["verified", "2025-11-30"], "stale"],
    ["2026-12-01", ["verified", "2026-11-30"], "verified"],
    ["2026-11-30", ["verified", "2026-11-30"], "ended"],
    ["2026-11-30", ["refused", "2026-11-30"], "refused"],
    [null, ["dead", "2025-01-01"], "dead"],
  ])("valid until %j and checked %j is %s", (valid_until, check, state) => {
    const newest = check && { outcome: check[0], checked_on: check[1] };
    expect(evidenceStateOn({ valid_until, newest }, TODAY)).toBe(state);
  });
});
