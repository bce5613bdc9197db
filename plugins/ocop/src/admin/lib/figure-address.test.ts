import { describe, expect, it } from "vitest";
import { fieldOfInstant, instantOfField, momentIn, pinned, rowsPage } from "./figure-address";

describe("the address of figures", () => {
  it("says which day, plan, instant and other day", () => {
    const address = new URLSearchParams("date=2026-10-31&compare=2026-09-30");
    expect(momentIn(address)).toEqual({
      ...{ date: "2026-10-31", compare: "2026-09-30", plan: null, known_at: null },
    });
  });

  it("keeps the rows behind a number to the answer that has it, without a plan too", () => {
    const answer = { date: "2026-10-31", known_at: "2026-11-01T02:00:00.000Z", plan: { code: "" } };
    expect(rowsPage("new_products", { ...pinned(answer), measure: "count" })).toBe(
      "/ocop/figures/new_products/rows?date=2026-10-31&known_at=2026-11-01T02%3A00%3A00.000Z&measure=count",
    );
  });

  it("reads a minute of Viet Nam to its end, and shows it again", () => {
    expect(instantOfField("2026-11-30T17:00")).toBe("2026-11-30T10:00:59.999Z");
    expect(fieldOfInstant("2026-11-30T10:00:59.999Z")).toBe("2026-11-30T17:00");
    expect(fieldOfInstant("2026-12-31T18:30:00.000Z")).toBe("2027-01-01T01:30");
    expect(instantOfField("")).toBeNull();
    expect(fieldOfInstant(null)).toBe("");
    expect(fieldOfInstant("hôm qua")).toBe("");
  });
});
