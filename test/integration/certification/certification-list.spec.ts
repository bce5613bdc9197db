import { describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { registerCalls } from "./register-calls.ts";

const shop = useShop();
const { first } = registerCalls(shop);

describe("lists for staff", () => {
  it("filters recognitions by today's status, star, place and words", async () => {
    type List = {
      count: number;
      certifications: { status: string; star: number; unit: { code: string } | null }[];
      by_status: Record<string, number>;
    };
    const all = await first<List>("GET", "/admin/ocop/certifications?limit=100");
    expect(all.status).toBe(200);
    const total = Object.values(all.body.by_status).reduce((sum, count) => sum + count, 0);
    expect(all.body.count).toBe(total);
    for (const [status, count] of Object.entries(all.body.by_status)) {
      const some = await first<List>(
        "GET",
        `/admin/ocop/certifications?limit=100&status=${status}`,
      );
      expect(some.body.count, status).toBe(count);
      expect(new Set(some.body.certifications.map((one) => one.status))).toEqual(new Set([status]));
    }
    const lySon = await first<List>("GET", "/admin/ocop/certifications?unit_code=21548&star=4");
    expect(lySon.body.count).toBeGreaterThan(0);
    for (const one of lySon.body.certifications) {
      expect(one).toMatchObject({ star: 4, unit: { code: "21548" } });
    }
    const odd = await first<List>("GET", "/admin/ocop/certifications?q=100%25_");
    expect(odd.body.count).toBe(0);
    expect((await first("GET", "/admin/ocop/certifications?status=best")).status).toBe(400);
    expect((await first("GET", "/admin/ocop/certifications/ocert_none")).status).toBe(404);
  });

  it("shows the law as it is held, the version in force first", async () => {
    const { body } = await first<{ current_code: string; rule_sets: { code: string }[] }>(
      "GET",
      "/admin/ocop/rule-sets",
    );
    expect(body.current_code).toBe("26-2026");
    expect(body.rule_sets.map(({ code }) => code)).toEqual(["26-2026", "148-1489", "148"]);
  });
});
