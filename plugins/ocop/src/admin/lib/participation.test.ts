import { describe, expect, it } from "vitest";
import {
  inOrderOfWork,
  isContested,
  isRetail,
  type Evidence,
  type EvidenceCheck,
  type Participation,
} from "./participation";

const check = (outcome: EvidenceCheck["outcome"]): EvidenceCheck => ({
  ...{ outcome, method: "person", checked_on: "2026-11-01", note: null },
  recorded_by_name: null,
});
const evidence: Evidence = {
  ...{ id: "a", kind: "contract", reference: null, url: null, issued_on: null },
  ...{ valid_until: null, has_file: true, file_name: "hop-dong.pdf", state: "verified" },
  ...{ recorded_at: "2026-11-01T00:00:00Z", recorded_by_name: null, checks: [] },
};

describe("evidence", () => {
  it("is contested when its checks found different things", () => {
    const of = (...outcomes: EvidenceCheck["outcome"][]) =>
      isContested({ ...evidence, checks: outcomes.map(check) });
    expect([of(), of("verified"), of("verified", "verified")]).toEqual([false, false, false]);
    expect(of("dead", "verified")).toBe(true);
  });

  it("stands with what is due first, else in its own order", () => {
    const states = ["verified", "stale", "refused", "waiting"] as const;
    const ordered = inOrderOfWork(states.map((state) => ({ ...evidence, id: state, state })));
    expect(ordered.map(({ id }) => id)).toEqual(["stale", "waiting", "verified", "refused"]);
  });
});

it("tells channels of papers from those of addresses", () => {
  const at = (kind: Participation["channel"]["kind"]) =>
    isRetail({ channel: { code: "x", name_vi: "", name_en: "", kind } } as Participation);
  expect([at("supermarket"), at("ecommerce_platform")]).toEqual([true, false]);
});
