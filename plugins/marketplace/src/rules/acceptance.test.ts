import { expect, it } from "vitest";
import { acceptBy, remindersDue } from "./acceptance";

const PLACED = new Date("2026-11-24T10:00:00Z");

it("ends a day after the order", () => {
  expect(acceptBy(PLACED).toISOString()).toBe("2026-11-25T10:00:00.000Z");
});

it.each([
  ["2026-11-24T10:00:00Z", 1],
  ["2026-11-24T21:59:59Z", 1],
  ["2026-11-24T22:00:00Z", 2],
  ["2026-11-25T09:59:59Z", 2],
  ["2026-11-25T10:00:00Z", 3],
  ["2026-12-01T00:00:00Z", 3],
])("by %s there are %i letters", (now, count) => {
  expect(remindersDue(acceptBy(PLACED), new Date(now))).toBe(count);
});
