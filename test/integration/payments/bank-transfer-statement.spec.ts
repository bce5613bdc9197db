import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../../support/as-staff.ts";
import { sendFile, workbook, type Cell } from "../../support/sheet.ts";
import { useShop } from "../../support/shop.ts";
import {
  listTransfers,
  moneyOf,
  offerBankTransfer,
  order,
  paidOnce,
  reference,
  tellOf,
  told,
  transfersOf,
  UNPAID,
  WITH_ACCOUNT,
} from "./bank-transfer-calls.ts";

const shop = useShop({ backendEnv: WITH_ACCOUNT });
beforeAll(() => offerBankTransfer(shop));

const PATH = "/admin/ocop/bank-transfers/statements";
const HEADER = ["Ngày giao dịch", "Số tham chiếu", "Ghi nợ", "Ghi có", "Nội dung", "Đối tác"];

interface Imported {
  message?: string;
  statement: Record<string, unknown>;
  bank_transfers: { kind: string; bank_reference: string }[];
}

async function send(
  file: Buffer | string,
  path = PATH,
): Promise<{ status: number; body: Imported }> {
  const response = await sendFile(shop, path, file, {
    token: await shop.adminToken(FIRST_OFFICER),
    name: "sao-ke.xlsx",
  });
  return { status: response.status, body: (await response.json()) as Imported };
}

/** An XLSX as a bank makes it: a title above the header, a sum below the list. */
const statement = (...rows: Cell[][]): Promise<Buffer> =>
  workbook([
    ["SAO KÊ TÀI KHOẢN", null, null, null, null, null],
    ["Từ ngày 01/11/2026 đến ngày 24/11/2026", null, null, null, null, null],
    HEADER,
    ...rows,
    ["Tổng cộng", null, null, 1_000_000, null, null],
  ]);

describe("a bank statement", () => {
  it("pays the orders it names, leaves the rest to staff, and changes nothing when sent again", async () => {
    const paid = await order(shop);
    const short = await order(shop);
    const stranger = reference();
    const file = await statement(
      ["23/11/2026 09:15", reference(), null, paid.total, `CK ${paid.code} mua hang`, "NGUYEN A"],
      [new Date("2026-11-23"), reference(), null, short.total - 1, short.code, "NGUYEN B"],
      ["24/11/2026", stranger, null, "500.000", "Góp vốn", null],
      ["24/11/2026", reference(), "11.000", null, "Phí dịch vụ", null],
    );
    const first = await send(file);
    expect(first).toMatchObject({
      status: 200,
      body: {
        statement: {
          incoming_count: 3,
          outgoing_count: 1,
          new_count: 3,
          known_count: 0,
          differing_references: [],
          results: { exact: 1, under: 1, unmatched: 1 },
        },
      },
    });
    expect(first.body.bank_transfers.map(({ kind }) => kind).sort()).toEqual([
      "under",
      "unmatched",
    ]);
    expect(await moneyOf(shop, paid)).toEqual(paidOnce(paid.total));
    expect(await moneyOf(shop, short)).toEqual(UNPAID);

    expect((await send(file)).body.statement).toMatchObject({
      new_count: 0,
      known_count: 3,
      results: {},
    });
    expect(await moneyOf(shop, paid)).toEqual(paidOnce(paid.total));
    expect(await transfersOf(shop, paid)).toEqual([`${paid.total} exact`]);
  });

  it("can be looked through first, which foretells what the import does and keeps nothing", async () => {
    const paid = await order(shop);
    const known = told(10_000, "gop von");
    await tellOf(shop, known);
    const before = (await listTransfers(shop, "limit=100")).length;
    const half = Math.floor(paid.total / 2);
    const file = await statement(
      ["23/11/2026 09:15", reference(), null, half, paid.code, "NGUYEN A"],
      ["23/11/2026 10:15", reference(), null, paid.total - half, `them ${paid.code}`, "NGUYEN A"],
      ["24/11/2026", reference(), null, 500_000, "Góp vốn", null],
      ["24/11/2026", known.reference, null, 10_000, "gop von", null],
    );
    const preview = await send(file, `${PATH}/preview`);
    expect(preview).toMatchObject({
      status: 200,
      body: {
        statement: {
          incoming_count: 4,
          outgoing_count: 0,
          new_count: 3,
          new_vnd: paid.total + 500_000,
          known_count: 1,
          differing_references: [],
          results: { exact: 2, unmatched: 1 },
        },
        transfers: [
          { kind: "exact", order_code: paid.code },
          { kind: "exact", order_code: paid.code },
          { kind: "unmatched", order_code: null },
        ],
      },
    });
    expect((await listTransfers(shop, "limit=100")).length).toBe(before);
    expect(await moneyOf(shop, paid)).toEqual(UNPAID);

    expect((await send(file)).body.statement.results).toEqual({ exact: 2, unmatched: 1 });
    expect((await send(file, `${PATH}/preview`)).body.statement).toMatchObject({
      new_count: 0,
      known_count: 4,
      results: {},
    });
    const found = await listTransfers(shop, "q=them&state=settled");
    expect(found.map(({ order_code: code }) => code)).toEqual([paid.code]);
    const byAmount = await listTransfers(shop, `q=${encodeURIComponent("500.000")}`);
    expect(byAmount.map(({ amount_vnd: amount }) => amount)).toContain(500_000);
  });

  it("counts what the bank has told of before once, and tells of a different amount", async () => {
    const placed = await order(shop);
    const known = told(placed.total, placed.code);
    await tellOf(shop, known);
    const same = ["24/11/2026", known.reference, null, placed.total, placed.code, null];
    expect((await send(await statement(same))).body.statement).toMatchObject({
      new_count: 0,
      known_count: 1,
      differing_references: [],
    });
    const other = ["24/11/2026", known.reference, null, placed.total + 1, placed.code, null];
    expect((await send(await statement(other))).body.statement).toMatchObject({
      new_count: 0,
      differing_references: [known.reference],
    });
    expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
  });

  it("is read as CSV too, and pays once when two people send it at once", async () => {
    const placed = await order(shop);
    const csv = [
      "Transaction date,Reference,Credit,Description",
      `24/11/2026 10:00,${reference()},"${placed.total.toLocaleString("en-US")}",${placed.code}`,
    ].join("\n");
    const answers = await Promise.all([send(csv), send(csv)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    await expect.poll(() => moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
    expect(await transfersOf(shop, placed)).toEqual([`${placed.total} exact`]);
  });

  it("is taken in whole or not at all, and says what to mend", async () => {
    const before = (await listTransfers(shop, "limit=100")).length;
    const broken = await statement(
      ["24/11/2026", reference(), null, 100_000, "x", null],
      ["31/02/2026", reference(), null, 100_000, "x", null],
      ["24/11/2026", reference(), null, "nhiều", "x", null],
    );
    const { status, body } = await send(broken);
    expect(status).toBe(400);
    expect(body.message).toMatch(/Chưa nhập dòng nào.*Dòng 5: ngày.*Dòng 6: số tiền/s);
    for (const file of ["", "Kính gửi", Buffer.from("504b0304", "hex"), Buffer.alloc(6e6, "a")]) {
      expect((await send(file)).status).toBe(400);
    }
    const officer = asStaff(shop, FIRST_OFFICER);
    expect((await officer("POST", PATH, { file: "x" })).status).toBe(400);
    expect((await listTransfers(shop, "limit=100")).length).toBe(before);
  });
});
