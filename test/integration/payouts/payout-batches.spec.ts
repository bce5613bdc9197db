import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useShop } from "../../support/shop.ts";
import { openLedger, saleOf, type Ledger } from "./ledger-database.ts";
import { dayFromToday, sellerWith, useCalls, type Seller } from "./payout-calls.ts";

const shop = useShop();
const { tokens, get, post, pay, file, send } = useCalls(shop);

const PATH = "/admin/ocop/payout-batches";
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n");
let ledger: Ledger;
let first: Seller;
let second: Seller;
let third: Seller;

beforeAll(async () => {
  ledger = openLedger(shop.databaseUrl);
  first = await sellerWith(shop, "cooperative", 0);
  second = await sellerWith(shop, "cooperative", 1);
  third = await sellerWith(shop, "cooperative", 2);
});
afterAll(() => ledger?.close());

interface Payout {
  id: string;
  producer_id: string;
  amount_vnd: number;
  note: string;
}
interface Batch {
  id: string;
  code: string;
  state: string;
  total_vnd: number;
  payouts: Payout[];
}
interface One {
  payout_batch: Batch;
  without_account: string[];
  message: string;
}

const account = (over: object = {}) => ({
  bank_bin: "970436",
  bank_name: "Ngân hàng Mẫu",
  account_number: "0012 345.678",
  account_holder: "Đặng Thị Mẫu",
  ...over,
});
const setAccount = (seller: Seller, over: object = {}, token = tokens.officer) =>
  post<{ message: string; bank_account: object; earlier_accounts: object[] }>(
    `/admin/ocop/producers/${seller.id}/bank-account`,
    account(over),
    token,
  );
let sold = 0;
const sell = (seller: Seller, itemsVnd: number, deliveredOn = dayFromToday(-2)) => {
  sold += 1;
  return ledger.sell(
    saleOf({ consignmentId: `c${sold}`, producerId: seller.id, itemsVnd, deliveredOn }),
  );
};
const create = (cut_off_on = dayFromToday(), token = tokens.officer) =>
  post<One>(PATH, { cut_off_on }, token);
async function balanceOf(seller: Seller): Promise<number | undefined> {
  const { body } = await get<{ balances: { producer_id: string; balance_vnd: number }[] }>(
    "/admin/ocop/payouts",
  );
  return body.balances.find(({ producer_id }) => producer_id === seller.id)?.balance_vnd;
}
/** What a check finds besides that the sales of this file belong to no order. */
async function check(): Promise<string[]> {
  const { status, body } = await post<{ findings: { code: string }[] }>(
    "/admin/ocop/payouts/check",
    {},
  );
  expect(status).toBe(200);
  return body.findings.map(({ code }) => code).filter((code) => code !== "sale_unknown");
}

describe("a bank account", () => {
  it("is entered by staff, and every earlier one is remembered with who entered it", async () => {
    expect((await setAccount(first)).body.bank_account).toMatchObject({
      ...{ account_number: "0012345678", account_holder: "Đặng Thị Mẫu" },
    });
    const changed = await setAccount(first, { account_number: "0099999" }, tokens.other);
    expect(changed.status).toBe(201);
    const { body } = await get<{
      bank_account: { account_number: string; created_by: string };
      earlier_accounts: { account_number: string; created_by: string }[];
    }>(`/admin/ocop/producers/${first.id}/bank-account`);
    expect(body.bank_account.account_number).toBe("0099999");
    expect(body.earlier_accounts.map(({ account_number }) => account_number)).toEqual([
      "0012345678",
    ]);
    expect(body.earlier_accounts[0]?.created_by).not.toBe(body.bank_account.created_by);
    expect((await setAccount(first)).status).toBe(201);
  });

  it.each([
    ["bank_bin", "123456"],
    ["bank_bin", "97043"],
    ["bank_name", " "],
    ["account_number", "12"],
    ["account_number", "=1+1"],
    ["account_holder", "=cmd"],
    ["account_holder", ""],
    ["iban", "x"],
  ])("with a wrong %s (%j) is refused in words", async (field, value) => {
    const { status, body } = await setAccount(first, { [field]: value });
    expect([status, body.message]).toEqual([400, expect.stringContaining(field)]);
  });

  it("is for the province alone, and for producers that exist", async () => {
    expect((await setAccount(first, {}, tokens.commune)).status).toBe(403);
    expect((await setAccount(first, {}, tokens.analyst)).status).toBe(403);
    expect((await setAccount({ ...first, id: "oprod_khong-co" })).status).toBe(404);
  });
});

describe("a batch", () => {
  it("of two who press at once is one, and is paid with a proof", async () => {
    await sell(first, 500_000);
    await sell(first, 300_000, dayFromToday(0));
    await sell(second, 70_000);
    const { body: due } = await get<{ summary: object; balances: { due_vnd: number }[] }>(
      `/admin/ocop/payouts?cut_off_on=${dayFromToday(-1)}&limit=1`,
    );
    expect(due.balances.map(({ due_vnd }) => due_vnd)).toEqual([500_000]);
    expect(due.summary).toEqual({
      ...{ owed_vnd: 870_000, payable_vnd: 500_000, payable_count: 1 },
      ...{ without_account_vnd: 70_000, without_account_count: 1 },
    });
    const answers = await Promise.all(
      [tokens.officer, tokens.other, tokens.officer, tokens.other].map((token) =>
        create(dayFromToday(-1), token),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    const made = answers.find(({ status }) => status === 201)?.body;
    expect(made?.without_account).toEqual([second.id]);
    const batch = made?.payout_batch;
    expect(batch).toMatchObject({ state: "prepared", total_vnd: 500_000 });
    const id = batch?.id ?? "";

    const rows = parse(
      (await file(`${PATH}/${id}/file?format=csv`, /text\/csv/)).toString("utf8"),
      { bom: true },
    ) as string[][];
    const note = `OCOP ${batch?.code} 1`;
    expect(rows).toEqual([
      [
        "STT",
        "Số tài khoản",
        "Tên người thụ hưởng",
        "Mã BIN",
        "Ngân hàng",
        "Số tiền (đồng)",
        "Nội dung chuyển khoản",
      ],
      ["1", "0012345678", "DANG THI MAU", "970436", "Ngân hàng Mẫu", "500000", note],
    ]);
    const workbook = await file(`${PATH}/${id}/file?format=xlsx&language=en`, /spreadsheetml/);
    expect((await readSheet(workbook))[1]).toEqual([
      ...[1, "0012345678", "DANG THI MAU", "970436", "Ngân hàng Mẫu", 500_000, note],
    ]);

    // An account that is entered now is for the next batch.
    await setAccount(first, { account_number: "0088888" });
    const fields = { paid_on: dayFromToday(), bank_reference: "FT26328ABC" };
    const proof = { content: PDF, name: "Uỷ nhiệm chi.pdf" };
    const paid = await pay<One>(id, fields, proof);
    expect(paid.status, paid.body.message).toBe(200);
    expect(paid.body.payout_batch).toMatchObject({
      ...{ state: "paid", bank_reference: "FT26328ABC", proof_file_name: "Uỷ nhiệm chi.pdf" },
      payouts: [{ account_number: "0012345678", amount_vnd: 500_000 }],
    });
    expect(await file(`${PATH}/${id}/proof`, /application\/pdf/)).toEqual(PDF);
    expect((await pay(id, fields, proof)).status).toBe(409);
    expect((await post(`${PATH}/${id}/cancel`, { reason: "Nhầm" })).status).toBe(409);
    expect(await balanceOf(first)).toBe(300_000);
    expect(await check()).toEqual([]);
  });

  it("is paid only with a reference, a day and a proof of a known kind; a refused one keeps no file", async () => {
    await setAccount(second);
    const { body } = await create();
    const { id } = body.payout_batch;
    const fields = { paid_on: dayFromToday(), bank_reference: "FT1" };
    const proof = { content: PDF, name: "a.pdf" };
    const script = { content: Buffer.from("<script>alert(1)</script>"), name: "a.pdf" };
    for (const [given, upload] of [
      [fields, null],
      [fields, script],
      [{ ...fields, bank_reference: " " }, proof],
      [{ ...fields, paid_on: dayFromToday(1) }, proof],
      [{ ...fields, paid_on: dayFromToday(-1) }, proof],
      [{ bank_reference: "FT1" }, proof],
    ] as const) {
      const { status, body: answer } = await pay<One>(id, given, upload);
      expect(status, JSON.stringify(given)).toBe(400);
      expect(answer.message).toMatch(/ \/ /);
    }
    expect((await get(`${PATH}/${id}/proof`)).status).toBe(404);
    expect((await get<One>(`${PATH}/${id}`)).body.payout_batch.state).toBe("prepared");
  });

  it("that is cancelled owes everything again, once, and gives no file", async () => {
    const { body: list } = await get<{ payout_batches: Batch[] }>(`${PATH}?state=prepared`);
    const id = list.payout_batches[0]?.id ?? "";
    expect([await balanceOf(first), await balanceOf(second)]).toEqual([0, 0]);
    expect((await post(`${PATH}/${id}/cancel`, {})).status).toBe(400);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => post(`${PATH}/${id}/cancel`, { reason: "Sai ngày chốt" })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect([await balanceOf(first), await balanceOf(second)]).toEqual([300_000, 70_000]);
    expect((await get(`${PATH}/${id}/file?format=csv`)).status).toBe(409);
    const fields = { paid_on: dayFromToday(), bank_reference: "FT1" };
    expect((await pay(id, fields, { content: PDF, name: "a.pdf" })).status).toBe(409);
    expect(await check()).toEqual([]);
  });

  it("has a payout that the bank sent back in the next batch again", async () => {
    const { body } = await create();
    const { id, payouts } = body.payout_batch;
    const payout = payouts.find(({ producer_id }) => producer_id === second.id);
    const back = `${PATH}/${id}/payouts/${payout?.id}/return`;
    expect((await post(back, { reason: "Chưa chi" })).status).toBe(409);
    await pay(
      id,
      { paid_on: dayFromToday(), bank_reference: "FT2" },
      { content: PDF, name: "a.pdf" },
    );
    expect((await post(back, { reason: "Tài khoản đã đóng" })).status).toBe(200);
    expect((await post(back, { reason: "Tài khoản đã đóng" })).status).toBe(409);
    expect((await post(`${PATH}/${id}/payouts/opay_x/return`, { reason: "x" })).status).toBe(404);
    expect([await balanceOf(first), await balanceOf(second)]).toEqual([0, 70_000]);
    expect((await create()).body.payout_batch.payouts).toMatchObject([
      { producer_id: second.id, amount_vnd: 70_000 },
    ]);
    expect(await check()).toEqual([]);
  });

  it("is not made of nothing, nor of days to come, and is for the province alone", async () => {
    const nothing = await create();
    expect([nothing.status, nothing.body.message]).toEqual([
      ...[409, expect.stringContaining("Không có khoản nào")],
    ]);
    await sell(third, 1_000);
    const lacking = await create();
    expect([lacking.status, lacking.body.message]).toEqual([
      409,
      expect.stringContaining("1 chủ thể"),
    ]);
    expect((await create(dayFromToday(1))).status).toBe(400);
    expect((await create("2026-02-30")).status).toBe(400);
    for (const token of [tokens.analyst, tokens.commune]) {
      expect((await create(dayFromToday(), token)).status).toBe(403);
      expect((await get(PATH, token)).status).toBe(403);
    }
    expect((await send(PATH, {}, "khong-co")).status).toBe(401);
    expect((await get(`${PATH}/opayb_khong-co`)).status).toBe(404);
    expect((await get(`${PATH}?state=open`)).status).toBe(400);
  });
});

describe("what does not agree", () => {
  it("is shown to the staff in both languages until it is mended", async () => {
    const disturb = (by: number) =>
      shop.pool.query(
        `begin; set local session_replication_role = replica;
         update ocop_payout set amount_vnd = amount_vnd + (${by}) where position = 1; commit;`,
      );
    await disturb(5);
    const found = await check();
    expect(new Set(found)).toEqual(new Set(["payout_differs"]));
    const { body } = await get<{ findings: { code: string }[]; last_check: object }>(
      "/admin/ocop/payouts/findings",
    );
    expect(body.findings.find(({ code }) => code === "payout_differs")).toMatchObject({
      ...{ message_vi: expect.stringContaining("không khớp"), subject_type: "payout" },
      message_en: expect.stringContaining("do not agree"),
    });
    expect(body.last_check).toMatchObject({
      ...{ findings: body.findings.length, compared_with_orders: true },
    });
    await disturb(-5);
    expect(await check()).toEqual([]);
    const cleared = await get<{ findings: { cleared_at: string | null }[] }>(
      "/admin/ocop/payouts/findings?cleared=true",
    );
    expect(cleared.body.findings).toHaveLength(found.length);
    for (const { cleared_at } of cleared.body.findings) expect(cleared_at).not.toBeNull();
  });
});
