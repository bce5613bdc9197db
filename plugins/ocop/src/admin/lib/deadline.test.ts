import { expect, it } from "vitest";
import { deadlineOf } from "./deadline";

const now = new Date("2026-11-24T10:00:00Z");

it.each([
  ["2026-11-24T13:30:00Z", { isOver: false, unit: "hours", count: 3 }],
  ["2026-11-24T09:15:00Z", { isOver: true, unit: "minutes", count: 45 }],
  ["2026-11-22T09:00:00Z", { isOver: true, unit: "days", count: 2 }],
  ["2026-11-24T10:00:00Z", { isOver: false, unit: "seconds", count: 1 }],
])("of %s is told in the unit that people would say", (by, expected) => {
  expect(deadlineOf(by, now)).toEqual(expected);
});
