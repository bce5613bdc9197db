import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import certified from "../../../backend/src/seed/data/products.json" with { type: "json" };
import { useShop } from "../../support/shop.ts";
import { read, useStaff, type Preview } from "../imports/import-calls.ts";
import { HEADERS } from "../imports/sample-list.ts";

const shop = useShop();
const { tokens, send, call } = useStaff(shop);

type Cells = (string | number | boolean | Date | null)[][];

async function exported(
  path: string,
  token = tokens.first,
): Promise<{ file: Buffer; rows: Cells }> {
  const response = await call(`/admin/ocop/exports/${path}`, token);
  expect(response.status, path).toBe(200);
  expect(response.headers.get("content-disposition")).toMatch(
    /^attachment; filename="[\w-]+\.xlsx"$/,
  );
  const file = Buffer.from(await response.arrayBuffer());
  return { file, rows: (await readSheet(file)) as Cells };
}

const columnOf = ([headers = [], ...rows]: Cells, header: string) => {
  const index = headers.indexOf(header);
  expect(index, header).toBeGreaterThanOrEqual(0);
  return rows.map((row) => row[index] ?? null);
};

describe("certifications.xlsx", () => {
  it("has every recognition, with real dates, today's status and its article", async () => {
    const { rows } = await exported("certifications.xlsx");
    expect(rows[0]?.slice(0, HEADERS.length)).toEqual(HEADERS);
    const { rows: known } = await shop.pool.query<{ count: number }>(
      "select count(*)::int as count from ocop_certification where deleted_at is null",
    );
    expect(rows).toHaveLength((known[0]?.count ?? 0) + 1);
    const dori = rows.find(
      (row) => row.includes("Tỏi Lý Sơn Dori") || row.includes("Tỏi Lý Sơn DORI"),
    );
    expect(dori?.slice(7, 12)).toEqual([
      4,
      null,
      new Date(Date.UTC(2025, 9, 15)),
      null,
      new Date(Date.UTC(2028, 9, 15)),
    ]);
    expect(dori).toContain("Còn hiệu lực");
    expect(columnOf(rows, "Căn cứ (điều, quyết định)").join()).toContain("26/2026/QĐ-TTg");
    // A month stays a month.
    expect(columnOf(rows, "Ngày quyết định")).toContain("12/2022");
  });

  it.each(["vi", "en"])("sent back as it is, is recognised as unchanged (%s)", async (language) => {
    const { file, rows } = await exported(`certifications.xlsx?language=${language}`);
    const preview = await read<Preview>(await send("/admin/ocop/imports/preview", file));
    expect(preview.errors).toEqual([]);
    expect(preview).toMatchObject({
      row_count: rows.length - 1,
      unchanged_count: rows.length - 1,
      new_count: 0,
    });
    expect((await send("/admin/ocop/imports", file)).status).toBe(409);
  });

  it("is filtered by star, status and commune, and keeps to the asker's communes", async () => {
    const all = (await exported("certifications.xlsx")).rows;
    const stars = (await exported("certifications.xlsx?star=4")).rows;
    expect(new Set(columnOf(stars, "Số sao"))).toEqual(new Set([4]));
    expect(stars.length - 1).toBe(columnOf(all, "Số sao").filter((star) => star === 4).length);
    const expired = (await exported("certifications.xlsx?status=expired,revoked&language=en")).rows;
    expect(new Set(columnOf(expired, "Status today"))).toEqual(new Set(["Expired"]));
    const here = (await exported("certifications.xlsx?unit_code=21548")).rows;
    const own = (await exported("certifications.xlsx", tokens.lySon)).rows;
    expect(new Set(columnOf(own, "Mã xã"))).toEqual(new Set(["21548"]));
    expect(own).toEqual(here);
    expect((await call("/admin/ocop/exports/certifications.xlsx?star=6")).status).toBe(400);
    expect((await call("/admin/ocop/exports/certifications.xlsx?x=1")).status).toBe(400);
  });
});

it("exports text that looks like a formula as text, and no personal data", async () => {
  await shop.pool.query(
    `update ocop_producer set name = '=HYPERLINK("http://x","y")', phone = '+84 255' where handle = 'dori'`,
  );
  await shop.pool.query(
    `insert into ocop_legal_representative (id, full_name, gender, ethnicity, producer_id)
     select 'orepr_export', 'Người Đại Diện', 'female', 'Hrê', id from ocop_producer where handle = 'dori'
     on conflict do nothing`,
  );
  const { rows } = await exported("producers.xlsx");
  expect(columnOf(rows, "Tên gọi")).toContain('=HYPERLINK("http://x","y")');
  expect(columnOf(rows, "Điện thoại")).toContain("+84 255");
  const everything = JSON.stringify(rows);
  for (const secret of ["Người Đại Diện", "female", "Hrê"]) {
    expect(everything).not.toContain(secret);
  }
  const own = (await exported("producers.xlsx?language=en", tokens.lySon)).rows;
  expect(new Set(columnOf(own, "Commune code"))).toEqual(new Set(["21548"]));
});

it("exports registered products with what the badge shows today", async () => {
  const { rows } = await exported("registered-products.xlsx", tokens.analyst);
  expect(columnOf(rows, "Mã trong hệ thống")).toEqual(
    expect.arrayContaining(certified.map(({ handle }) => handle)),
  );
  const statuses = new Set(columnOf(rows, "Tình trạng hôm nay"));
  expect(statuses).toContain("Đã hết hạn");
  const expired = rows.find((row) => row.includes("Đã hết hạn"));
  expect(expired?.[(rows[0] ?? []).indexOf("Số sao hôm nay")] ?? null).toBeNull();
});
