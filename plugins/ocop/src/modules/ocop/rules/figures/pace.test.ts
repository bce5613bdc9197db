import { describe, expect, it } from "vitest";
import { expectedOn, neededPerMonth, paceStatusOn, percentOf } from "./pace";

/** 100 days for 100: one a day. */
const PACE = { baseline: 0, target: 100, starts_on: "2024-01-01", due_on: "2024-04-10" };

it("expects even progress between the first and the last day", () => {
  expect(expectedOn(PACE, "2023-06-01")).toBe(0);
  expect(expectedOn(PACE, "2024-01-01")).toBe(0);
  expect(expectedOn(PACE, "2024-02-20")).toBe(50);
  expect(expectedOn(PACE, "2024-04-10")).toBe(100);
  expect(expectedOn(PACE, "2025-01-01")).toBe(100);
});

describe("the word for a figure", () => {
  it.each([
    [100, "2024-01-02", "reached"],
    [48, "2024-02-20", "on_pace"],
    [47.5, "2024-02-20", "on_pace"],
    [47.4, "2024-02-20", "push"],
    [30, "2024-02-20", "push"],
    [29.9, "2024-02-20", "slow"],
    [0, "2024-02-20", "slow"],
    [-1, "2024-02-20", "falling"],
    [0, "2024-01-01", "on_pace"],
    [99, "2024-04-10", "on_pace"],
  ])("%d on %s: %s", (actual, date, status) => {
    expect(paceStatusOn(PACE, actual, date)).toBe(status);
  });

  it("measures from the baseline", () => {
    const pace = { ...PACE, baseline: 40 };
    expect(paceStatusOn(pace, 39, "2024-02-20")).toBe("falling");
    expect(paceStatusOn(pace, 58, "2024-02-20")).toBe("push");
    expect(paceStatusOn(pace, 57.9, "2024-02-20")).toBe("slow");
  });
});

it("says how much more each month it takes", () => {
  expect(neededPerMonth(10, "2024-12-31", "2024-10-31")).toBe(5);
  expect(neededPerMonth(3, "2024-12-31", "2024-12-20")).toBe(3);
  expect(neededPerMonth(0, "2024-12-31", "2024-10-31")).toBeNull();
  expect(neededPerMonth(3, "2024-12-31", "2024-12-31")).toBeNull();
});

it("rounds percents half up, to one decimal", () => {
  expect(percentOf(1, 3)).toBe(33.3);
  expect(percentOf(2, 3)).toBe(66.7);
  expect(percentOf(1, 2000)).toBe(0.1);
  expect(percentOf(64, 128)).toBe(50);
  expect(percentOf(0, 0)).toBeNull();
});
