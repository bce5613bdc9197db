import { describe, expect, it } from "vitest";
import { workbook } from "../../support/sheet.ts";
import { useShop } from "../../support/shop.ts";
import { oneRow, read, useStaff, type ImportView, type Preview } from "./import-calls.ts";
import { HEADERS, MISTAKES, soundRow } from "./sample-list.ts";

const shop = useShop();
const { tokens, send, call } = useStaff(shop);

const ROWS = 10_000;
const BAD_ROWS = 37;
/** Bad rows are spread over the list; the last one is the last row. */
const BAD = new Map(
  Array.from({ length: BAD_ROWS }, (_, index) => {
    const mistake = MISTAKES[index % MISTAKES.length];
    if (!mistake) throw new Error("There is no such mistake");
    return [ROWS - 1 - (BAD_ROWS - 1 - index) * 263, mistake] as const;
  }),
);

async function counts(): Promise<Record<string, number>> {
  const { rows } = await shop.pool.query<Record<string, number>>(`select
    (select count(*)::int from ocop_producer) as producers,
    (select count(*)::int from ocop_registered_product) as products,
    (select count(*)::int from ocop_certification) as certifications,
    (select count(*)::int from ocop_register_change) as changes`);
  return rows[0] ?? {};
}

const list = (row: (index: number) => ReturnType<typeof soundRow>, length = ROWS) =>
  workbook([HEADERS, ...Array.from({ length }, (_, index) => row(index))]);

const propose = async (name: string, token = tokens.first) =>
  (
    await read<{ import: ImportView }>(
      await send("/admin/ocop/imports", await oneRow(name), token, "Đợt 1"),
      201,
    )
  ).import;

describe("a list of 10,000 rows", () => {
  let proposal: ImportView;

  it("with 37 bad ones is refused with exactly those, and changes nothing", async () => {
    const before = await counts();
    const file = await list((index) => BAD.get(index)?.make(index) ?? soundRow(index));
    const preview = await read<Preview>(await send("/admin/ocop/imports/preview", file));
    expect(preview).toMatchObject({
      row_count: ROWS,
      new_count: ROWS - BAD_ROWS,
      unchanged_count: 0,
      error_count: BAD_ROWS,
      error_total: BAD_ROWS,
    });
    // Row 1 has the headers, row 2 is the first of the list.
    expect(preview.errors.map(({ row, column }) => [row, column])).toEqual(
      [...BAD].map(([index, { column }]) => [index + 2, column]),
    );
    [...BAD.values()].forEach(({ words }, index) => {
      expect(preview.errors[index]?.message_vi).toContain(words);
      expect(preview.errors[index]?.message_en).not.toBe("");
    });
    const refusal = await read<Preview & { type: string }>(
      await send("/admin/ocop/imports", file),
      400,
    );
    expect(refusal.type).toBe("invalid_data");
    expect(refusal.errors).toEqual(preview.errors);
    expect(await counts()).toEqual(before);
  });

  it("without is proposed, and the register stays as it is", async () => {
    const before = await counts();
    const answer = await read<{ import: ImportView }>(
      await send("/admin/ocop/imports", await list(soundRow), tokens.first, "Danh sách năm 2025"),
      201,
    );
    proposal = answer.import;
    expect(proposal).toMatchObject({
      state: "proposed",
      file_name: "danh-sách.xlsx",
      note: "Danh sách năm 2025",
      summary: {
        row_count: ROWS,
        new_count: ROWS,
        error_count: 0,
        producer_count: ROWS / 4,
        product_count: ROWS / 2,
        certification_count: ROWS,
      },
    });
    expect(await counts()).toEqual({ ...before, changes: (before.changes ?? 0) + 1 });
    const detail = await read<{ rows: { row: number }[]; count: number; now: unknown }>(
      await call(`/admin/ocop/imports/${proposal.id}?limit=2&offset=9998`, tokens.second),
    );
    expect(detail).toMatchObject({
      count: ROWS,
      rows: [{ row: 10_000 }, { row: 10_001 }],
      now: { is_as_proposed: true, error_total: 0 },
    });
  });

  it("is not confirmed by its proposer, nor by who saw something else", async () => {
    const path = `/admin/ocop/imports/${proposal.id}/confirm`;
    const { fingerprint } = proposal;
    const own = await read<{ message: string }>(
      await call(path, tokens.first, { fingerprint }),
      403,
    );
    expect(own.message).toMatch(/cán bộ khác/);
    await read(await call(path, tokens.second, { fingerprint: "0".repeat(64) }), 409);
    await read(await call(path, tokens.second, { fingerprint: "" }), 400);
  });

  it("is written once, whole, when a second person confirms it twice at the same time", async () => {
    const before = await counts();
    const confirm = () =>
      call(`/admin/ocop/imports/${proposal.id}/confirm`, tokens.second, {
        fingerprint: proposal.fingerprint,
      });
    const answers = await Promise.all([confirm(), confirm()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await counts()).toEqual({
      ...before,
      producers: (before.producers ?? 0) + ROWS / 4,
      products: (before.products ?? 0) + ROWS / 2,
      certifications: (before.certifications ?? 0) + ROWS,
    });
    const { rows } = await shop.pool.query(
      `select certification.*, producer.state, producer.tax_code, producer.legal_form,
         unit.code as unit_code, producer_set.number as product_set
       from ocop_certification certification
       join ocop_registered_product product on product.id = certification.registered_product_id
       join ocop_product_set producer_set on producer_set.id = product.product_set_id
       join ocop_producer producer on producer.id = product.producer_id
       join ocop_administrative_unit unit on unit.id = producer.administrative_unit_id
       where certification.decision_number = '8/QĐ-UBND'`,
    );
    expect(rows).toEqual([
      expect.objectContaining({
        star: 5,
        issued_on: "2024-01-09",
        issued_precision: "day",
        valid_until: "2027-01-09",
        rule_set_code: "148",
        authority_level: "ministry",
        kind: null,
        state: "active",
        legal_form: "cooperative",
        tax_code: "4900000002",
        product_set: 5,
        sources: [],
        public_code: expect.stringMatching(/^[0-9A-Z]{16}$/) as string,
      }),
    ]);
    const { rows: audit } = await shop.pool.query<{
      entity: string;
      actor_id: string;
      count: number;
    }>(
      `select entity, actor_type, count(*)::int as count from ocop_audit_entry
       where actor_type = 'staff' and entity in ('producer', 'certification')
       group by entity, actor_type order by entity`,
    );
    expect(audit).toEqual([
      { entity: "certification", actor_type: "staff", count: ROWS },
      { entity: "producer", actor_type: "staff", count: ROWS / 4 },
    ]);
  });

  it("imported again is unchanged throughout, and there is nothing to propose", async () => {
    const before = await counts();
    const file = await list(soundRow);
    expect(await read<Preview>(await send("/admin/ocop/imports/preview", file))).toMatchObject({
      row_count: ROWS,
      unchanged_count: ROWS,
      new_count: 0,
      error_count: 0,
      sample: { producers: [], products: [], certifications: [] },
    });
    const refusal = await read<{ message: string }>(await send("/admin/ocop/imports", file), 409);
    expect(refusal.message).toMatch(/không có gì mới/);
    expect(await counts()).toEqual(before);
  });
});

describe("a proposal", () => {
  it("is rejected by somebody else with a reason, withdrawn by its proposer, and only once", async () => {
    const { id } = await propose("mot");
    const path = `/admin/ocop/imports/${id}`;
    await read(await call(`${path}/reject`, tokens.first, { note: "x" }), 403);
    await read(await call(`${path}/reject`, tokens.second, { note: " " }), 400);
    await read(await call(`${path}/withdraw`, tokens.second, {}), 403);
    const rejected = await read<{ import: ImportView }>(
      await call(`${path}/reject`, tokens.second, { note: "Thiếu quyết định" }),
    );
    expect(rejected.import).toMatchObject({
      state: "rejected",
      decision_note: "Thiếu quyết định",
    });
    await read(await call(`${path}/withdraw`, tokens.first, {}), 409);
    const other = await propose("hai");
    const withdrawn = await read<{ import: ImportView }>(
      await call(`/admin/ocop/imports/${other.id}/withdraw`, tokens.first, {}),
    );
    expect(withdrawn.import.state).toBe("withdrawn");
    const listed = await read<{ imports: ImportView[]; count: number }>(
      await call("/admin/ocop/imports?state=rejected,withdrawn&limit=1", tokens.first),
    );
    expect(listed).toMatchObject({ count: 2, imports: [{ id: other.id }] });
  });

  it("is not written when the register has meanwhile got the same in another way", async () => {
    const [one, two] = [await propose("ba"), await propose("ba")];
    const confirm = ({ id, fingerprint }: ImportView) =>
      call(`/admin/ocop/imports/${id}/confirm`, tokens.second, { fingerprint });
    const answers = await Promise.all([confirm(one), confirm(two)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { rows } = await shop.pool.query(
      "select 1 from ocop_certification where decision_number = 'ba/QĐ-UBND'",
    );
    expect(rows).toHaveLength(1);
    const detail = await read<{ now: { is_as_proposed: boolean } | null }>(
      await call(
        `/admin/ocop/imports/${answers[0]?.status === 200 ? two.id : one.id}`,
        tokens.second,
      ),
    );
    expect(detail.now?.is_as_proposed).toBe(false);
  });

  it("of rows that contradict the register is refused", async () => {
    const file = await oneRow("ba", { "Số sao": 3 });
    const preview = await read<Preview>(await send("/admin/ocop/imports", file), 400);
    expect(preview.errors).toMatchObject([{ row: 2, column: "Số sao" }]);
  });
});
