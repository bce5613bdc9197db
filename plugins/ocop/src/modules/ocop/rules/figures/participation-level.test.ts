import { describe, expect, it } from "vitest";
import {
  participationLevelOn,
  type JudgedEvidence,
  type JudgedParticipation,
} from "./participation-level";

const RUNS = { started_on: "2024-01-10", ended_on: null, withdrawn: false };
const SUPERMARKET = { kind: "supermarket", closed_on: null } as const;
const PLATFORM = { kind: "ecommerce_platform", closed_on: null } as const;

const paper = (
  kind: JudgedEvidence["kind"],
  checked_on: string | null,
  over: Partial<JudgedEvidence> = {},
): JudgedEvidence => ({
  kind,
  issued_on: null,
  valid_until: null,
  newest: checked_on === null ? null : { outcome: "verified", checked_on },
  ...over,
});
const on = (date: string, over: Partial<JudgedParticipation>) =>
  participationLevelOn(
    { channel: SUPERMARKET, fact: RUNS, evidence: [], sold: false, ...over },
    date,
  );

describe("whether a participation is declared", () => {
  it.each([
    ["2024-01-09", RUNS, "not_begun"],
    ["2024-05-01", null, "not_declared"],
    ["2024-05-01", { ...RUNS, withdrawn: true }, "withdrawn"],
    ["2024-05-01", { ...RUNS, ended_on: "2024-04-30" }, "ended"],
  ])("is none on %s with %j: %s", (date, fact, reason) => {
    expect(on(date, { fact })).toEqual({ level: "none", reasons: [reason] });
  });

  it("runs on its first and on its last day", () => {
    const fact = { ...RUNS, ended_on: "2024-02-29" };
    expect(on("2024-01-10", { fact }).level).toBe("declared");
    expect(on("2024-02-29", { fact }).level).toBe("declared");
    expect(on("2024-03-01", { fact }).level).toBe("none");
  });

  it("ends with its channel, whose last day counts", () => {
    const channel = { ...SUPERMARKET, closed_on: "2024-06-30" };
    expect(on("2024-06-30", { channel }).level).toBe("declared");
    expect(on("2024-07-01", { channel }).reasons).toEqual(["channel_closed"]);
  });
});

describe("retail", () => {
  const contract = paper("contract", "2024-02-01", { valid_until: "2024-12-31" });
  const invoice = paper("invoice", "2024-03-01", { issued_on: "2024-02-20" });

  it("is evidenced by a contract of the day and a paper of performance, both verified", () => {
    expect(on("2024-05-01", { evidence: [contract, invoice] })).toEqual({
      level: "evidenced",
      reasons: ["no_sale"],
    });
    expect(on("2024-05-01", { evidence: [contract, invoice], sold: true })).toEqual({
      level: "selling",
      reasons: [],
    });
  });

  it("says each thing that is missing", () => {
    expect(on("2024-05-01", {}).reasons).toEqual(["no_contract", "no_performance"]);
    expect(on("2024-05-01", { evidence: [contract] }).reasons).toEqual(["no_performance"]);
    expect(
      on("2024-05-01", { evidence: [paper("contract", null), paper("invoice", null)] }).reasons,
    ).toEqual(["contract_unchecked", "performance_unchecked"]);
    const refused = paper("contract", null, {
      newest: { outcome: "refused", checked_on: "2024-02-01" },
    });
    expect(on("2024-05-01", { evidence: [refused, invoice] }).reasons).toEqual([
      "contract_refused",
    ]);
    expect(on("2025-01-01", { evidence: [contract, invoice] }).reasons).toEqual(["contract_ended"]);
    expect(on("2024-02-19", { evidence: [contract, invoice] }).reasons).toEqual(["no_performance"]);
  });

  it("stands for twelve months from the newest verification, over a leap day too", () => {
    const evidence = [
      paper("contract", "2024-02-01"),
      paper("delivery_note", "2024-02-29", { issued_on: "2024-02-20" }),
    ];
    expect(on("2025-02-28", { evidence }).level).toBe("evidenced");
    expect(on("2025-03-01", { evidence })).toEqual({
      level: "declared",
      reasons: ["not_verified_for_12_months"],
    });
  });
});

describe("a shop on a platform", () => {
  const link = (outcome: "verified" | "dead" | "refused", checked_on: string) =>
    paper("shop_link", null, { newest: { outcome, checked_on } });

  it("rests on its link alone: papers do not show that it is there", () => {
    const evidence = [paper("contract", "2024-03-01"), paper("invoice", "2024-03-01")];
    expect(on("2024-05-01", { channel: PLATFORM, evidence }).reasons).toEqual(["no_link"]);
    expect(
      on("2024-05-01", { channel: PLATFORM, evidence: [link("verified", "2024-04-01")] }).level,
    ).toBe("evidenced");
  });

  it("falls with a dead link, and says so", () => {
    const evidence = [link("dead", "2024-04-02")];
    expect(on("2024-05-01", { channel: PLATFORM, evidence }).reasons).toEqual(["link_dead"]);
    expect(
      on("2024-05-01", {
        channel: PLATFORM,
        evidence: [...evidence, link("verified", "2024-04-01")],
      }).level,
    ).toBe("evidenced");
  });
});
