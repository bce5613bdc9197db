import { describe, expect, it } from "vitest";
import { systemValidityOn } from "./system-validity";

const held = (validFrom: string | null, validUntil: string | null, date: string) =>
  systemValidityOn({ validFrom, validUntil }, date);

describe("systemValidityOn", () => {
  it("counts the first and the last day", () => {
    expect(held("2025-01-01", "2027-12-31", "2024-12-31").validity).toBe("not_yet");
    expect(held("2025-01-01", "2027-12-31", "2025-01-01").validity).toBe("valid");
    expect(held("2025-01-01", "2027-12-31", "2027-12-31")).toEqual({
      validity: "valid",
      daysLeft: 0,
    });
    expect(held("2025-01-01", "2027-12-31", "2028-01-01")).toEqual({
      validity: "expired",
      daysLeft: null,
    });
  });

  it("knows nothing without a last day", () => {
    expect(held(null, null, "2026-01-01").validity).toBe("unknown");
    expect(held("2025-01-01", null, "2026-01-01").validity).toBe("unknown");
    expect(held(null, "2026-01-01", "2025-06-01").validity).toBe("valid");
  });
});
