import { describe, expect, it } from "vitest";

import { nextAction, timeLeft, type Consignment } from "./consignment";

const now = "2026-12-01T08:00:00.000Z";

describe("the time left", () => {
  it.each([
    ["2026-12-01T08:00:59Z", { isLate: false, unit: "minute", count: 0 }],
    ["2026-12-01T08:59:59Z", { isLate: false, unit: "minute", count: 59 }],
    ["2026-12-01T09:00:00Z", { isLate: false, unit: "hour", count: 1 }],
    ["2026-12-03T07:59:00Z", { isLate: false, unit: "hour", count: 47 }],
    ["2026-12-03T08:00:00Z", { isLate: false, unit: "day", count: 2 }],
    ["2026-12-01T07:58:30Z", { isLate: true, unit: "minute", count: 1 }],
    ["2026-11-28T08:00:00Z", { isLate: true, unit: "day", count: 3 }],
  ])("until %s", (until, left) => {
    expect(timeLeft(until, now)).toEqual(left);
  });
});

describe("the step that leads on", () => {
  it.each([
    ["to_accept", ["accept", "pack", "cancel"], "accept"],
    ["to_pack", ["pack", "cancel"], "pack"],
    ["to_ship", ["ship", "cancel"], "ship"],
    ["on_the_way", ["deliver", "refuse"], "deliver"],
    ["returns", ["take_back"], "take_back"],
    ["awaiting_payment", ["accept", "cancel"], null],
    ["done", [], null],
  ] as const)("of %s", (group, actions, next) => {
    expect(nextAction({ group, actions: [...actions] } as unknown as Consignment)).toBe(next);
  });
});
