import { expect, it } from "vitest";
import { hasVersion } from "./entity-tag";

it("knows a version by any of the tags, weak ones too", () => {
  expect(hasVersion('"a"', '"a"')).toBe(true);
  expect(hasVersion('"b", W/"a"', '"a"')).toBe(true);
  expect(hasVersion("*", '"a"')).toBe(true);
  expect(hasVersion('"b"', '"a"')).toBe(false);
  expect(hasVersion(undefined, '"a"')).toBe(false);
});
