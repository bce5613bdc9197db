import { expect, it } from "vitest";
import { changesOf } from "./audit";

it("tells fields with a value before or after, without those that say nothing", () => {
  expect(
    changesOf({ before: { phone: null, id: "x", note: "" }, after: { phone: "09", note: null } }),
  ).toEqual([{ field: "phone", before: null, after: "09" }]);
  expect(changesOf({ before: null, after: { star: 4, sources: [1], deleted_at: null } })).toEqual([
    { field: "star", before: null, after: "4" },
    { field: "sources", before: null, after: "[1]" },
  ]);
  const [long] = changesOf({ before: null, after: { story: "x".repeat(500) } });
  expect(String(long?.after).length).toBeLessThan(250);
});
