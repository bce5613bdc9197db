import { describe, expect, it } from "vitest";
import {
  activeRecallsOn,
  distinctLots,
  endProblem,
  recallCoversLot,
  recallStateOn,
} from "./recall";

describe("the days of a recall", () => {
  it.each([
    ["announced today", "2026-11-24", null, "active"],
    ["announced tomorrow", "2026-11-25", null, "announced"],
    ["ends tomorrow", "2026-11-01", "2026-11-25", "active"],
    ["ended today", "2026-11-01", "2026-11-24", "ended"],
    ["withdrawn before its announcement", "2026-11-25", "2026-11-25", "ended"],
    ["ended on the day of its announcement", "2026-11-24", "2026-11-24", "ended"],
  ])("%s", (_case, announced_on, ended_on, expected) => {
    const recall = { announced_on, ended_on };
    expect(recallStateOn(recall, "2026-11-24")).toBe(expected);
    expect(activeRecallsOn([recall], "2026-11-24")).toEqual(expected === "active" ? [recall] : []);
  });

  it("put the newest announcement first", () => {
    const days = ["2026-03-01", "2026-10-01", "2026-05-01"];
    const recalls = days.map((announced_on) => ({ announced_on, ended_on: null }));
    expect(activeRecallsOn(recalls, "2026-11-24").map((one) => one.announced_on)).toEqual([
      "2026-10-01",
      "2026-05-01",
      "2026-03-01",
    ]);
  });
});

describe("recallCoversLot", () => {
  it.each([
    [["L0412A"], "l0412a", true],
    [["L 0412 A"], "L0412a", true],
    [["lô 12"], "LÔ  12", true],
    [["L0412A"], "L0412", false],
    [["L0412A"], "  ", false],
    [[], "whatever", true],
    [["A1", "B2"], "b2", true],
  ])("%j and %j: %s", (lots, lot, expected) => {
    expect(recallCoversLot(lots, lot)).toBe(expected);
  });
});

it("keeps each lot once, as first written", () => {
  expect(distinctLots(["L 12", "l12", "B2", "L12", "B2"])).toEqual(["L 12", "B2"]);
});

it.each([
  ["today", "2026-11-01", "2026-11-24", null],
  ["on the day of its announcement", "2026-11-24", "2026-11-24", null],
  ["tomorrow", "2026-11-01", "2026-11-25", "ended_in_future"],
  ["before its announcement", "2026-11-10", "2026-11-09", "ended_before_announced"],
  ["before an announcement to come", "2026-12-01", "2026-11-24", "ended_before_announced"],
  ["withdrawn", "2026-12-01", "2026-12-01", null],
  ["after an announcement to come", "2026-12-01", "2026-12-02", "ended_in_future"],
])("ends a recall %s", (_case, announcedOn, endedOn, expected) => {
  expect(endProblem({ announcedOn, endedOn }, "2026-11-24")).toBe(expected);
});
