import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../../support/as-staff.ts";
import { useShop } from "../../support/shop.ts";

const shop = useShop();
const RATE = "/admin/ocop/figures/modern_channel_producers";
const PROVINCE = "69-kh-ubnd-2024";
const OFFICER_OF_LY_SON = "ly-son@mau.example";
const ELSEWHERE = "21028";

type Figure = { known_at: string; breakdowns: Record<string, { key: string }[]> };
type Plans = { plans: { code: string }[]; channels: { code: string }[] };

let officer: ReturnType<typeof asStaff>;

beforeAll(() => {
  officer = asStaff(shop, FIRST_OFFICER);
});

describe("plans", () => {
  const sample = (value: boolean) =>
    shop.pool.query("update ocop_plan set is_sample = $1 where code = '69-kh-ubnd-2024'", [value]);
  const facts = {
    name_vi: "Kế hoạch của đặc khu",
    name_en: "Plan of the special zone",
    starts_on: "2026-01-01",
    ends_on: "2026-12-31",
    unit_code: "21548",
    counted_kinds: ["ecommerce_platform"],
  };

  it("of a commune are held against it alone, and are its own and the province's to see", async () => {
    await sample(true);
    const made = await officer<{ plan: { is_sample: boolean } }>(
      "POST",
      "/admin/ocop/plans/ly-son-2026",
      facts,
    );
    await sample(false);
    expect(made.status).toBe(201);
    // Made-up entries are in the register that it counts, whoever enters the plan.
    expect(made.body.plan.is_sample).toBe(true);
    const { body } = await officer<{ figure: Figure }>("GET", `${RATE}?plan=ly-son-2026`);
    expect(body.figure.breakdowns.commune?.map(({ key }) => key)).toEqual(["21548"]);
    const commune = asStaff(shop, OFFICER_OF_LY_SON);
    await officer("POST", "/admin/ocop/plans/thu-xa-khac", {
      ...facts,
      unit_code: ELSEWHERE,
    });
    const seen = await commune<Plans>("GET", "/admin/ocop/plans");
    const codes = seen.body.plans.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["ly-son-2026", PROVINCE]));
    expect(codes).not.toContain("thu-xa-khac");
    expect(seen.body.channels.map(({ code }) => code)).toContain("shopee");
    expect((await commune("GET", `${RATE}?plan=thu-xa-khac`)).status).toBe(404);
    const change = { ...facts, unit_code: null };
    expect((await commune("POST", `/admin/ocop/plans/${PROVINCE}`, change)).status).toBe(403);
    const own = await commune("POST", "/admin/ocop/plans/ly-son-2026", facts);
    expect(own.status).toBe(200);
  });
});

it("says of a kept figure that differs where, and by what was recorded since", async () => {
  const { known_at } = (await officer<{ figure: Figure }>("GET", RATE)).body.figure;
  await shop.pool.query(
    `insert into ocop_figure_snapshot
       (id, metric, definition_version, plan_code, valid_on, known_at, settings, figure)
     values ('osnap_thu', 'modern_channel_producers', 1, $1, $2, $3, $4, $5)`,
    [
      ...[PROVINCE, "2026-10-31", known_at],
      JSON.stringify({
        ...{ starts_on: "2026-01-01", counted_kinds: ["ecommerce_platform"] },
        ...{ counted_channels: [], selling_days: 90 },
      }),
      JSON.stringify({
        total: { denominator: 1, declared: 1, evidenced: 0, selling: 0 },
        breakdowns: { channel: [{ key: "shopee", values: { declared: 7 } }] },
      }),
    ],
  );
  type Difference = { dimension: string | null; label: { vi: string } | null; was: number };
  type Snapshots = {
    snapshots: { total: { headline: number }; broken: Difference[] }[];
  };
  const { body } = await officer<Snapshots>("GET", "/admin/ocop/figure-snapshots");
  const [kept] = body.snapshots;
  expect(kept?.total.headline).toBe(0);
  const shown = kept?.broken.find(({ was }) => was === 7);
  expect(shown).toMatchObject({ dimension: "channel", label: { vi: "Shopee" } });
});
