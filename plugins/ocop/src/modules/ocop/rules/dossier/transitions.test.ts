import { describe, expect, it } from "vitest";
import type { StepFacts } from "./deadlines";
import { formatReceiptNumber, parseReceiptNumber } from "./receipt-number";
import { stepDateRefusal, transitionOf, type Position } from "./transitions";

const at = (
  level: Position["level"],
  last?: StepFacts["action"],
  state: Position["state"] = "open",
): Position => ({
  level,
  state,
  steps: last ? [{ action: last, level, done_on: "2026-11-20" }] : [],
});

describe("transitionOf", () => {
  it.each([
    ["file", at("producer"), "commune", "open"],
    ["file", at("producer", "returned", "returned"), "commune", "open"],
    ["receive", at("commune", "filed"), "commune", "open"],
    ["forward", at("commune", "received"), "province", "open"],
    ["receive", at("province", "forwarded"), "province", "open"],
    ["forward", at("province", "received"), "centre", "open"],
    ["decide", at("province", "received"), "province", "decided"],
    ["decide", at("centre", "received"), "centre", "decided"],
    ["return", at("commune", "filed"), "producer", "returned"],
    ["return", at("province", "received"), "producer", "returned"],
    ["withdraw", at("producer"), "producer", "withdrawn"],
  ] as const)("%s goes on", (command, position, level, state) => {
    expect(transitionOf(position, command)).toMatchObject({ level, state, refusal: null });
  });

  it.each([
    ["file", at("commune", "filed")],
    ["receive", at("producer")],
    ["receive", at("commune", "received")],
    ["forward", at("producer")],
    ["forward", at("commune", "filed")],
    ["forward", at("centre", "received")],
    ["return", at("producer")],
    ["decide", at("commune", "received")],
    ["decide", at("province", "forwarded")],
    ["withdraw", at("province", "decided", "decided")],
    ["file", at("producer", "withdrawn", "withdrawn")],
  ] as const)("%s is refused with a sentence", (command, position) => {
    expect(transitionOf(position, command).refusal?.vi).toMatch(/\.$/);
  });
});

describe("stepDateRefusal", () => {
  const { steps } = at("commune", "filed");

  it("keeps the steps in order and out of the future", () => {
    const refusal = (day: string) => stepDateRefusal(day, { steps, today: "2026-11-24" });
    expect(refusal("2026-11-20")).toBeNull();
    expect(refusal("2026-11-24")).toBeNull();
    expect(refusal("2026-11-25")?.en).toContain("not after today");
    expect(refusal("2026-11-19")?.en).toContain("2026-11-20");
  });
});

describe("the receipt number of form 01", () => {
  it("is written as the form has it and read back", () => {
    const text = formatReceiptNumber({
      sequence: 7,
      productSetNumber: 10,
      provinceCode: "51",
      communeCode: "21548",
      receivedOn: "2026-11-24",
    });
    expect(text).toBe("0007-10/PĐK-51-21548-2026");
    expect(parseReceiptNumber(text)).toEqual({ sequence: 7, communeCode: "21548", year: 2026 });
    expect(parseReceiptNumber("7/PDK")).toBeNull();
  });
});
