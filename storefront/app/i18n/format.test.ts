import { describe, expect, it } from "vitest";

import { createFormat } from "./format";

const vi = createFormat("vi");
const en = createFormat("en");

describe("money", () => {
  it("groups thousands as each language does, with the đồng sign behind", () => {
    expect(vi.money(85_000)).toBe("85.000\u00a0₫");
    expect(en.money(85_000)).toBe("85,000\u00a0₫");
    expect(vi.money(1_750_000)).toBe("1.750.000\u00a0₫");
    expect(vi.money(900)).toBe("900\u00a0₫");
    expect(en.money(0)).toBe("0\u00a0₫");
  });
});

describe("dates", () => {
  it("writes civil dates without a time zone moving them", () => {
    expect(vi.date("2028-10-15")).toBe("15/10/2028");
    expect(en.date("2028-10-05")).toBe("5 October 2028");
    expect(vi.date("2027-01-01")).toBe("01/01/2027");
  });

  it("writes an instant by the clock of Viet Nam", () => {
    expect(vi.moment("2026-11-24T18:05:00.000Z")).toBe("01:05 ngày 25/11/2026");
    expect(en.moment("2026-11-24T08:30:00.000Z")).toBe("15:30 on 24 November 2026");
  });

  it("is no more precise than the source", () => {
    expect(vi.dated({ date: "2024-06-01", precision: "month" })).toBe("tháng\u00a06/2024");
    expect(en.dated({ date: "2024-06-01", precision: "month" })).toBe("June 2024");
    expect(vi.dated({ date: "2025-01-01", precision: "year" })).toBe("năm\u00a02025");
    expect(en.dated({ date: "2025-01-01", precision: "year" })).toBe("2025");
  });
});

describe("amounts", () => {
  it("uses the larger unit from a thousand on", () => {
    expect(vi.amount(250, "g")).toBe("250\u00a0g");
    expect(vi.amount(1_500, "g")).toBe("1,5\u00a0kg");
    expect(en.amount(1_500, "g")).toBe("1.5\u00a0kg");
    expect(en.amount(1_000, "ml")).toBe("1\u00a0l");
  });
});
