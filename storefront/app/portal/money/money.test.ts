import { describe, expect, it } from "vitest";

import { monthsDown } from "./money";

describe("the months of the statements", () => {
  it("go from the latest to the first", () => {
    expect(monthsDown("2025-11", "2026-02")).toEqual([
      ...["2026-02", "2026-01", "2025-12", "2025-11"],
    ]);
    expect(monthsDown("2026-11", "2026-11")).toEqual(["2026-11"]);
    expect(monthsDown("2026-12", "2026-11")).toEqual([]);
  });
});
