import { expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { keepOneProduct, recognise, WITHOUT_JOBS } from "./register.ts";

const shop = useShop({ backendEnv: WITHOUT_JOBS });

type Kind = { count: number; items: { id: string; name: string; detail: string | null }[] };
type Attention = {
  as_of: string;
  kinds: Record<string, Kind>;
  figures: {
    stars_shown: Record<string, number>;
    registered_products: number;
    active_producers: number;
  };
};

async function attention(token?: string): Promise<Attention> {
  const response = token
    ? await fetch(`${shop.backendUrl}/admin/ocop/attention`, {
        headers: { authorization: `Bearer ${token}` },
      })
    : await shop.admin("/admin/ocop/attention");
  expect(response.status).toBe(200);
  return ((await response.json()) as { attention: Attention }).attention;
}

const counts = ({ kinds }: Attention) =>
  Object.fromEntries(
    Object.entries(kinds).flatMap(([kind, { count }]) => (count ? [[kind, count]] : [])),
  );

const fromToday = (asOf: string, days: number) =>
  new Date(Date.parse(asOf) + days * 86_400_000).toISOString().slice(0, 10);

it("counts the stars that the shop shows today", async () => {
  const { figures, as_of } = await attention();
  const summary = (await (await shop.store("/store/ocop/summary")).json()) as {
    valid_product_count: number;
    as_of?: string;
  };
  expect(as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(figures.registered_products).toBe(59);
  expect(figures.active_producers).toBe(33);
  const shown = Object.values(figures.stars_shown).reduce((sum, count) => sum + count, 0);
  expect(shown).toBe(summary.valid_product_count);
});

it("says that nothing waits, then lists each thing that does, for those whose area it is", async () => {
  const productId = await keepOneProduct(shop, "toi-ly-son-dori");
  const { as_of: today, ...empty } = await attention();
  expect(counts({ as_of: today, ...empty })).toEqual({});

  await recognise(shop, productId, {
    issuedOn: fromToday(today, -1000),
    validUntil: fromToday(today, 150),
  });
  const { rows } = await shop.pool.query<{ producer_id: string }>(
    "select producer_id from ocop_registered_product where id = $1",
    [productId],
  );
  const producerId = rows[0]?.producer_id;
  const { rows: users } = await shop.pool.query<{ id: string }>(
    `select id from "user" where email = $1`,
    [shop.signIns[0]?.email],
  );
  const me = users[0]?.id;
  for (const [id, by] of [
    ["ochg_mine", me],
    ["ochg_other", "user_other"],
  ]) {
    await shop.pool.query(
      `insert into ocop_register_change (id, kind, registered_product_id, payload, fingerprint,
         proposed_by, proposed_by_name) values ($1, 'award', $2, '{}', 'x', $3, 'A')`,
      [id, productId, by],
    );
  }
  for (const [id, state, days] of [
    ["oinsp_due", "planned", 7],
    ["oinsp_later", "planned", 8],
    ["oinsp_done", "done", -20],
  ]) {
    await shop.pool.query(
      `insert into ocop_inspection (id, kind, state, producer_id, planned_on) values ($1, 'periodic', $2, $3, $4)`,
      [id, state, producerId, fromToday(today, Number(days))],
    );
  }
  for (const [id, days] of [
    ["ofind_late", -1],
    ["ofind_today", 0],
  ]) {
    await shop.pool.query(
      `insert into ocop_inspection_finding (id, subject, description, due_on, inspection_id)
       values ($1, 'criteria', 'Thiếu nhãn', $2, 'oinsp_done')`,
      [id, fromToday(today, Number(days))],
    );
  }
  await shop.pool.query(
    `insert into ocop_misuse_report (id, code, origin, description, registered_product_id)
     values ('omis_1', 'M1', 'public', 'Nhãn giả', $1), ('omis_2', 'M2', 'public', 'Ở chợ', null)`,
    [productId],
  );
  await shop.pool.query(
    `insert into ocop_register_change (id, kind, payload, fingerprint, proposed_by, proposed_by_name)
     values ('ochg_list', 'import', '{"file_name": "dot-2.xlsx"}', 'x', 'user_other', 'A')`,
  );
  const all = await attention();
  expect(counts(all)).toEqual({
    changes_to_confirm: 1,
    imports_to_confirm: 1,
    renewal_due: 1,
    inspections_due: 1,
    findings_overdue: 1,
    misuse_reports: 2,
  });
  expect(all.kinds.changes_to_confirm?.items).toMatchObject([
    { id: "ochg_other", detail: "award" },
  ]);
  expect(all.kinds.imports_to_confirm?.items).toMatchObject([
    { id: "ochg_list", name: "dot-2.xlsx" },
  ]);
  expect(all.kinds.inspections_due?.items).toMatchObject([{ id: "oinsp_due" }]);
  expect(all.kinds.findings_overdue?.items).toMatchObject([{ id: "ofind_late" }]);

  const officer = shop.signIns.find(({ role }) => role === "programme_officer");
  const token = await shop.adminToken(officer?.email);
  const serve = (unitCode: string) =>
    shop.pool.query(
      `update ocop_staff_member set area = 'communes', unit_codes = array[$2::text]
       where user_id = (select id from "user" where email = $1)`,
      [officer?.email, unitCode],
    );
  await serve("21548");
  // Of two reports one names no product; both changes were proposed by others.
  expect(counts(await attention(token))).toEqual({
    changes_to_confirm: 2,
    renewal_due: 1,
    inspections_due: 1,
    findings_overdue: 1,
    misuse_reports: 1,
  });
  await serve("00000");
  const elsewhere = await attention(token);
  expect(counts(elsewhere)).toEqual({});
  expect(elsewhere.figures).toMatchObject({ registered_products: 0, active_producers: 0 });
});
