import readXlsxFile, { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import type { ConsignmentFact } from "../../../plugins/marketplace/src/types/payout.ts";
import { pdfLines } from "../../support/pdf-text.ts";
import { useShop } from "../../support/shop.ts";
import { dayFromToday, postFacts, sellerWith, useCalls, type Seller } from "./payout-calls.ts";

const shop = useShop();
const { tokens, get, post, file } = useCalls(shop);

const XLSX = /spreadsheetml/;
let household: Seller;
let cooperative: Seller;
let facts: ConsignmentFact[];

beforeAll(async () => {
  household = await sellerWith(shop, "household");
  cooperative = await sellerWith(shop, "cooperative");
  // What a person may write of a seller, and what a spreadsheet must not run.
  await shop.pool.query("update ocop_producer set name = $2, legal_name = $2 where id = $1", [
    household.id,
    '=HYPERLINK("http://x")',
  ]);
  const fact = (consignmentId: string, over: Partial<ConsignmentFact>): ConsignmentFact => ({
    ...{ consignmentId, orderId: `order_${consignmentId}`, orderCode: `QN-${consignmentId}` },
    ...{ producerId: cooperative.id, itemsVnd: 200_000, shippingVnd: 0, refunds: [] },
    ...{ deliveredOn: "2026-09-10", paymentMethod: "cod" },
    ...over,
  });
  facts = [
    fact("c1", {
      ...{ producerId: household.id, itemsVnd: 1_000_000, shippingVnd: 30_000 },
      refunds: [{ refundId: "r1", itemsVnd: 400_000, shippingVnd: 0, on: "2026-10-02" }],
    }),
    fact("c2", {}),
    fact("c3", { deliveredOn: null }),
    fact("c4", {
      refunds: [{ refundId: "r4", itemsVnd: 999_999, shippingVnd: 0, on: "2026-09-12" }],
    }),
  ];
});

const statementOf = (seller: Seller, query: string) =>
  `/admin/ocop/producers/${seller.id}/statement?${query}`;

interface StatementBody {
  statement: { opening_vnd: number; closing_vnd: number; lines: { kind: string }[] };
}

describe("facts of consignments", () => {
  it("come into the ledger once, each for itself", async () => {
    const first = await postFacts(shop, facts);
    expect(first).toMatchObject({ sales: 3, refunds: 1, problems: [{ consignmentId: "c4" }] });
    expect(first.problems[0]?.message).toContain("r4");
    expect(await postFacts(shop, facts)).toMatchObject({ sales: 0, refunds: 0 });
    const { body } = await get<{ balances: { producer_id: string; balance_vnd: number }[] }>(
      "/admin/ocop/payouts",
    );
    // 1.030.000 - 10.000 - 5.000; refunded 400.000 with 4.000 and 2.000 of tax back.
    expect(body.balances.find((one) => one.producer_id === household.id)).toMatchObject({
      ...{ balance_vnd: 621_000, due_vnd: 621_000, legal_form: "household", bank_account: null },
    });
    expect(body.balances.find((one) => one.producer_id === cooperative.id)?.balance_vnd).toBe(
      400_000,
    );
  });
});

describe("a statement", () => {
  it("goes on where the month before ended", async () => {
    const months = ["2026-08", "2026-09", "2026-10", "2026-11"];
    const answers = await Promise.all(
      months.map((month) => get<StatementBody>(statementOf(household, `month=${month}`))),
    );
    const statements = answers.map(({ body }) => body.statement);
    expect(statements.map((one) => [one.opening_vnd, one.closing_vnd])).toEqual([
      ...[
        [0, 0],
        [0, 1_015_000],
        [1_015_000, 621_000],
        [621_000, 621_000],
      ],
    ]);
    expect(statements[1]).toMatchObject({
      totals_vnd: { sale: 1_000_000, shipping: 30_000, tax_withheld: -15_000 },
      ...{ vat_withheld_vnd: 10_000, pit_withheld_vnd: 5_000 },
    });
    expect(statements[2]).toMatchObject({
      totals_vnd: { refund: -400_000, tax_withheld: 6_000 },
      ...{ vat_withheld_vnd: -4_000, pit_withheld_vnd: -2_000 },
    });
  });

  it("is a workbook with text as text and amounts as numbers", async () => {
    const workbook = await file(statementOf(household, "month=2026-09&format=xlsx"), XLSX);
    expect(await readSheet(workbook)).toEqual([
      ["Ngày", "Nội dung", "Đơn hàng, đợt chi", "Số tiền (đồng)", "Số dư (đồng)"],
      [null, "Số dư đầu tháng", null, null, 0],
      ["10/09/2026", "Tiền hàng", "QN-c1", 1_000_000, 1_000_000],
      ["10/09/2026", "Phí vận chuyển", "QN-c1", 30_000, 1_030_000],
      ["10/09/2026", "Thuế khấu trừ", "QN-c1", -15_000, 1_015_000],
      [null, "Số dư cuối tháng", null, null, 1_015_000],
    ]);
    const [, summary] = await readXlsxFile(workbook);
    expect(summary?.data).toEqual(
      expect.arrayContaining([
        ["Chủ thể", '=HYPERLINK("http://x")'],
        ["Thuế GTGT đã khấu trừ", 10_000],
        ["Thuế TNCN đã khấu trừ", 5_000],
        ["Căn cứ khấu trừ", expect.stringMatching(/117\/2025.*chưa được đối chiếu/)],
      ]),
    );
    expect(workbook.includes("<f>")).toBe(false);
    const english = await file(
      statementOf(household, "month=2026-09&format=xlsx&language=en"),
      XLSX,
    );
    expect((await readSheet(english))[2]?.slice(1, 3)).toEqual(["Goods", "QN-c1"]);
  });

  it("is a PDF whose letters and amounts can be read", async () => {
    await shop.pool.query("update ocop_producer set legal_name = $2 where id = $1", [
      cooperative.id,
      "Hợp tác xã Mắm Nhĩ Đặng Thuỳ Trâm ẵ ỡ ữ ỵ",
    ]);
    const pdf = await file(
      statementOf(cooperative, "month=2026-09&format=pdf"),
      /application\/pdf/,
    );
    const lines = pdfLines(pdf);
    const page = lines.join("\n");
    expect(lines).toContain("Sao kê 09/2026");
    expect(page).toContain("Hợp tác xã Mắm Nhĩ Đặng Thuỳ Trâm ẵ ỡ ữ ỵ");
    for (const text of ["Tiền hàng", "QN-c2", "200.000", "400.000 ₫", "Số dư cuối tháng"]) {
      expect(page).toContain(text);
    }
    expect(lines).toContain("Trang 1/1");
    expect(page).not.toContain("\uFFFD");
    const english = await file(
      statementOf(household, "month=2026-10&format=pdf&language=en"),
      /application\/pdf/,
    );
    const englishPage = pdfLines(english).join("\n");
    for (const text of ["Statement 10/2026", "-400,000", "1,015,000", "VAT withheld"]) {
      expect(englishPage).toContain(text);
    }
  });

  it("of many orders goes over pages, which are numbered and lose nothing", async () => {
    await shop.pool.query(
      `with posted as (
         insert into ocop_ledger_transaction
           (id, kind, occurred_on, source_type, source_id, order_code, entry_count)
         select 'many' || n, 'sale', '2026-07-15', 'consignment', 'many' || n, 'NHIEU-' || n, 2
         from generate_series(1, 120) n returning id)
       insert into ocop_ledger_entry (transaction_id, account, producer_id, amount_vnd)
       select id, account, $1, amount from posted,
         (values ('cash_clearing', 1000), ('producer_payable', -1000)) as side (account, amount)`,
      [cooperative.id],
    );
    const pdf = await file(statementOf(cooperative, "month=2026-07&format=pdf"), /pdf/);
    const lines = pdfLines(pdf);
    const pages = lines.filter((line) => line.startsWith("Trang "));
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.at(-1)).toBe(`Trang ${pages.length}/${pages.length}`);
    expect(lines.filter((line) => line.startsWith("NHIEU-"))).toHaveLength(120);
    expect(lines.filter((line) => line === "Số dư (đồng)")).toHaveLength(pages.length);
  });

  it.each([
    ["month=2026-13", 400],
    ["month=11-2026", 400],
    ["", 400],
    ["month=2026-11&format=doc", 400],
    ["month=2026-11&language=fr", 400],
    ["month=2026-11&x=1", 400],
  ])("asked for with %j is refused in words", async (query, status) => {
    const answer = await get<{ message: string }>(statementOf(household, query));
    expect(answer.status).toBe(status);
    expect(answer.body.message).not.toBe("");
  });

  it("of nobody is not found, and is for the province alone", async () => {
    const nobody = { ...household, id: "oprod_khong-co" };
    expect((await get(statementOf(nobody, "month=2026-11"))).status).toBe(404);
    for (const token of [tokens.analyst, tokens.commune]) {
      expect((await get(statementOf(household, "month=2026-11"), token)).status).toBe(403);
    }
  });
});

describe("the tax of a month", () => {
  it("stands in a workbook for the declaration", async () => {
    const sheet = async (query: string) =>
      readSheet(await file(`/admin/ocop/payouts/tax-withheld.xlsx?${query}`, XLSX));
    const [headers, ...rows] = await sheet("month=2026-09");
    expect(headers?.slice(2, 5)).toEqual([
      ...["Doanh thu hàng hóa (trừ hoàn tiền)", "Thuế GTGT đã khấu trừ", "Thuế TNCN đã khấu trừ"],
    ]);
    expect(rows.map((row) => row.slice(2, 5))).toEqual([[1_000_000, 10_000, 5_000]]);
    const [, ...later] = await sheet("month=2026-10&language=en");
    expect(later.map((row) => row.slice(2, 5))).toEqual([[-400_000, -4_000, -2_000]]);
    expect(await sheet("month=2026-11")).toHaveLength(1);
  });
});

describe("the platform's fee", () => {
  it("is set from a day to come, once a day", async () => {
    const set = (valid_from: string, basis_points: unknown) =>
      post<{ fee_rates: { basis_points: number }[]; message: string }>(
        "/admin/ocop/payouts/fee-rates",
        { valid_from, basis_points },
      );
    const { body } = await get<{ fee_rates: unknown[] }>("/admin/ocop/payouts/fee-rates");
    expect(body.fee_rates).toEqual([]);
    const made = await set(dayFromToday(1), 250);
    expect(made.status).toBe(201);
    expect(made.body.fee_rates).toMatchObject([
      { valid_from: dayFromToday(1), basis_points: 250, created_by_name: expect.any(String) },
    ]);
    expect((await set(dayFromToday(1), 300)).status).toBe(409);
    for (const wrong of [-1, 10_001, 2.5, "250", null]) {
      expect((await set(dayFromToday(2), wrong)).status).toBe(400);
    }
    const today = await set(dayFromToday(), 100);
    expect([today.status, today.body.message]).toEqual([
      400,
      expect.stringContaining("valid_from"),
    ]);
  });
});
