import { beforeAll, describe, expect, it } from "vitest";
import { asStaff, FIRST_OFFICER } from "../../support/as-staff.ts";
import { useShop } from "../../support/shop.ts";
import {
  ACCOUNT_NUMBER,
  listTransfers,
  moneyOf,
  offerBankTransfer,
  order,
  paidOnce,
  postHook,
  reference,
  signed,
  tellOf,
  told,
  transfersOf,
  UNPAID,
  VIETQR,
  WITH_ACCOUNT,
} from "./bank-transfer-calls.ts";

const shop = useShop({ backendEnv: WITH_ACCOUNT, secondBackend: true });
beforeAll(() => offerBankTransfer(shop));

async function paymentRequest(orderId: string) {
  const response = await shop.store(`/store/ocop/bank-transfer/${orderId}`);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("an order by bank transfer", () => {
  it("is placed at once, waits for its money, and shows what to transfer", async () => {
    const placed = await order(shop);
    expect(await moneyOf(shop, placed)).toEqual(UNPAID);
    const { status, body } = await paymentRequest(placed.id);
    expect(status).toBe(200);
    expect(body.bank_transfer).toMatchObject({
      state: "awaiting",
      bank: { bin: "970416", name: "Ngân hàng Mẫu" },
      account_number: ACCOUNT_NUMBER,
      account_name: "CUA HANG MAU",
      amount_vnd: placed.total,
      received_vnd: 0,
      note: placed.code,
    });
    const { qr, expires_at: expiresAt } = body.bank_transfer as {
      qr: { payload: string; svg: string };
      expires_at: string;
    };
    expect(qr.payload).toContain(`5303704540${String(placed.total).length}${placed.total}5802VN`);
    expect(qr.payload).toContain(`62140810${placed.code}6304`);
    expect(qr.svg).toMatch(/^<svg /);
    const hours = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(23.9);
    expect(hours).toBeLessThanOrEqual(24);
  });

  it("keeps no secret where buyers read it", async () => {
    const placed = await order(shop);
    const response = await shop.store(
      `/store/orders/${placed.id}?fields=*payment_collections.payment_sessions`,
    );
    const text = await response.text();
    expect(text).toContain(VIETQR);
    expect(text).not.toContain(WITH_ACCOUNT.BANK_TRANSFER_WEBHOOK_SECRET);
  });

  it.each(["order_khong_co", "%00", "a".repeat(300)])("shows nothing for %s", async (id) => {
    expect((await paymentRequest(id)).status).toBe(404);
  });

  it("shows no code for an order paid another way", async () => {
    const placed = await order(shop, "pp_cod_cod");
    expect((await paymentRequest(placed.id)).status).toBe(404);
  });
});

describe("a transfer that the bank tells of", () => {
  it("pays its order, whatever the bank makes of the note", async () => {
    const placed = await order(shop);
    const [first, rest] = [placed.code.slice(0, 6), placed.code.slice(6)];
    const note = `MBVCB.3278907687.${first} ${rest.toLowerCase()}.CT tu 0123 NGUYEN VAN MAU`;
    expect(await tellOf(shop, told(placed.total, note))).toEqual({
      new_count: 1,
      known_count: 0,
      differing_references: [],
      other_account_count: 0,
    });
    expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
    const { body } = await paymentRequest(placed.id);
    expect(body.bank_transfer).toMatchObject({ state: "paid", amount_vnd: 0, qr: null });
  });

  it("pays it once, however often, at once and in whichever order two servers are told", async () => {
    const placed = await order(shop);
    const parts = [told(placed.total - 10_000, placed.code), told(10_000, placed.code)];
    const backends = [shop.backendUrl, shop.secondBackendUrl];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        postHook(
          { backendUrl: backends[at % 2] ?? "" },
          // Neither in turns nor the same at the same server.
          JSON.stringify({ transfers: [parts[((at * 7919) % 101) % 2]] }),
        ),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await expect.poll(() => moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
    expect((await transfersOf(shop, placed)).sort()).toEqual(
      ["10000 exact", `${placed.total - 10_000} exact`].sort(),
    );
  });

  it("pays each of many orders that come at once", async () => {
    const placed = await Promise.all(Array.from({ length: 8 }, () => order(shop)));
    const answers = await Promise.all(
      placed.map(({ total, code }) =>
        postHook(shop, JSON.stringify({ transfers: [told(total, code)] })),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (const each of placed) {
      await expect.poll(() => moneyOf(shop, each)).toEqual(paidOnce(each.total));
    }
  });

  it("waits for the rest when it is too little, and is complete with it", async () => {
    const placed = await order(shop);
    await tellOf(shop, told(placed.total - 10_000, placed.code));
    expect(await moneyOf(shop, placed)).toEqual(UNPAID);
    expect((await paymentRequest(placed.id)).body.bank_transfer).toMatchObject({
      state: "awaiting",
      received_vnd: placed.total - 10_000,
      amount_vnd: 10_000,
    });
    await tellOf(shop, told(10_000, placed.code));
    expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
    expect(await transfersOf(shop, placed)).toEqual([
      "10000 exact",
      `${placed.total - 10_000} exact`,
    ]);
  });

  it("is shown to staff when it is too much, and pays when staff takes it so", async () => {
    const placed = await order(shop);
    await tellOf(shop, told(placed.total + 5_000, placed.code));
    expect(await moneyOf(shop, placed)).toEqual(UNPAID);
    expect((await paymentRequest(placed.id)).body.bank_transfer).toMatchObject({
      state: "checking",
      qr: null,
    });
    const [open] = await listTransfers(shop, `state=open&kind=over&order_id=${placed.id}`);
    const officer = asStaff(shop, FIRST_OFFICER);
    const path = `/admin/ocop/bank-transfers/${open?.id}/match`;
    const answer = await officer("POST", path, {
      order_code: placed.code.toLowerCase(),
      accepts_surplus: true,
      reason: "Chuyển trả 5.000 đ ngày mai",
    });
    expect(answer).toMatchObject({
      status: 200,
      body: { bank_transfer: { state: "settled", kind: "over", reason: /5\.000/ } },
    });
    expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
    expect((await officer("POST", path, { order_code: placed.code })).status).toBe(409);
  });

  it("is shown to staff when the order is paid already", async () => {
    const placed = await order(shop);
    await tellOf(shop, told(placed.total, placed.code));
    await tellOf(shop, told(placed.total, placed.code));
    expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
    expect(await transfersOf(shop, placed)).toEqual([
      `${placed.total} duplicate`,
      `${placed.total} exact`,
    ]);
  });

  it("is shown to staff when its order was cancelled", async () => {
    const placed = await order(shop);
    await shop.admin(`/admin/orders/${placed.id}/cancel`, { method: "POST" });
    await tellOf(shop, told(placed.total, placed.code));
    expect(await moneyOf(shop, placed)).toMatchObject({ status: "canceled", captured: [] });
    expect(await transfersOf(shop, placed)).toEqual([`${placed.total} cancelled`]);
  });

  it("is given to its order by staff when the note names none", async () => {
    const placed = await order(shop);
    const transfer = told(placed.total, "tien mua toi");
    await tellOf(shop, transfer);
    const open = await listTransfers(shop, "state=open&kind=unmatched&limit=100");
    const found = open.find((each) => each.bank_reference === transfer.reference);
    const officer = asStaff(shop, FIRST_OFFICER);
    const path = `/admin/ocop/bank-transfers/${found?.id}/match`;
    expect((await officer("POST", path, { order_code: "QN00000000" })).status).toBe(404);
    expect((await officer("POST", path, { order_code: placed.code })).status).toBe(200);
    expect(await moneyOf(shop, placed)).toEqual(paidOnce(placed.total));
  });

  it("leaves the open ones when staff says how it was dealt with", async () => {
    const transfer = told(12_345, "khong ro");
    await tellOf(shop, transfer);
    const open = await listTransfers(shop, "state=open&limit=100");
    const found = open.find((each) => each.bank_reference === transfer.reference);
    const officer = asStaff(shop, FIRST_OFFICER);
    const path = `/admin/ocop/bank-transfers/${found?.id}/dismiss`;
    expect((await officer("POST", path, {})).status).toBe(400);
    expect(await officer("POST", path, { reason: "Đã chuyển trả" })).toMatchObject({
      status: 200,
      body: { bank_transfer: { state: "dismissed", reason: "Đã chuyển trả" } },
    });
    const missing = "/admin/ocop/bank-transfers/khong-co/dismiss";
    expect((await officer("POST", missing, { reason: "Thử" })).status).toBe(404);
  });

  it("never pays cash on delivery, nor counts for another account", async () => {
    const placed = await order(shop, "pp_cod_cod");
    await tellOf(shop, told(placed.total, placed.code));
    expect(await moneyOf(shop, placed)).toEqual(UNPAID);
    expect(await transfersOf(shop, placed)).toEqual([`${placed.total} unmatched`]);
    const elsewhere = { ...told(1_000, "x"), account_number: "999" };
    expect(await tellOf(shop, elsewhere)).toMatchObject({ new_count: 0, other_account_count: 1 });
  });

  it("is not taken twice with two amounts", async () => {
    const ref = reference();
    await tellOf(shop, told(1_000, "x", ref));
    expect(await tellOf(shop, told(2_000, "x", ref))).toMatchObject({
      new_count: 0,
      known_count: 1,
      differing_references: [ref],
    });
  });

  it("is refused unless it is signed, and is what it should be", async () => {
    const body = JSON.stringify({ transfers: [told(1_000, "x")] });
    const statuses = async (signature: string, sent = body) =>
      (await postHook(shop, sent, signature)).status;
    expect(await statuses("")).toBe(401);
    expect(await statuses(signed(body, "another secret"))).toBe(401);
    expect(await statuses(signed(body, undefined, -301))).toBe(401);
    expect(await statuses(signed(body), body.replace("1000", "9000"))).toBe(401);
    for (const wrong of [
      "{}",
      "[]",
      "{",
      '{"transfers":[]}',
      body.replace("1000", "-1"),
      body.replace("1000", "1.5"),
      body.replace('"x"', '"x","more":1'),
      body.replace(/"received_at":"[^"]*"/, '"received_at":"hôm qua"'),
    ]) {
      expect([wrong, await statuses(signed(wrong), wrong)]).toEqual([wrong, 400]);
    }
    const control = body.replace('"x"', '"x\\u0000y"');
    expect(await statuses(signed(control), control)).toBe(200);
  });

  it("stands in the list of transfers for staff only, as asked", async () => {
    for (const query of ["state=nope", "limit=0", "offset=-1", "more=1", "order_id=%00"]) {
      const response = await shop.admin(`/admin/ocop/bank-transfers?${query}`);
      expect([query, response.status]).toEqual([query, 400]);
    }
    const anonymous = await fetch(`${shop.backendUrl}/admin/ocop/bank-transfers`);
    expect(anonymous.status).toBe(401);
  });
});

it("refuses to change or remove what the bank told and what was decided", async () => {
  for (const table of ["ocop_bank_transfer", "ocop_bank_transfer_match"]) {
    await expect(shop.pool.query(`delete from ${table}`)).rejects.toThrow(/append-only/);
    await expect(shop.pool.query(`update ${table} set amount_vnd = 1`)).rejects.toThrow(
      /append-only/,
    );
  }
});
