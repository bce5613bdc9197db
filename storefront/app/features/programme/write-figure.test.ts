import { expect, it } from "vitest";

import { shortMonth, writtenPercent } from "./write-figure";

it("writes shares as each language does, with a decimal only where there is one", () => {
  expect(writtenPercent("vi", 36.4)).toBe("36,4\u00a0%");
  expect(writtenPercent("en", 36.4)).toBe("36.4%");
  expect(writtenPercent("vi", 50)).toBe("50\u00a0%");
  expect(writtenPercent("en", 0)).toBe("0%");
  expect(writtenPercent("en", 100)).toBe("100%");
  expect(writtenPercent("vi", 33.3)).toBe("33,3\u00a0%");
});

it("names months shortly", () => {
  expect(shortMonth("2026-11-30")).toBe("11/26");
  expect(shortMonth("2026-02-28")).toBe("2/26");
});
