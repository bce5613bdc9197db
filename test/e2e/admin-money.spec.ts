import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { placeDivided, type Consignment } from "../integration/marketplace/consignments.ts";
import {
  offerBankTransfer,
  order,
  reference,
  WITH_ACCOUNT,
  type PlacedOrder,
} from "../integration/payments/bank-transfer-calls.ts";
import { openLedger, saleOf, type Ledger } from "../integration/payouts/ledger-database.ts";
import { dayFromToday, sellerWith, type Seller } from "../integration/payouts/payout-calls.ts";
import { consoleErrors, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ backendEnv: WITH_ACCOUNT });
const { openPage } = useBrowser();

const ANALYST = "phan-tich@mau.example";
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n");
const TOUR = "mach-nha-quang-ngai";
const COMPLAINT = {
  kind: "order",
  description: "Kiện thiếu một hũ tỏi, tôi muốn được gửi bù.",
  name: "Người Mua Mẫu",
  contact: "0912 345 678",
};
/** A key that no message answers to, as it would stand on the page. */
const UNTRANSLATED =
  /\b(consignment|transfer|payment_event|payout|complaints|booking_requests|common)\.[a-z_]+|\{\{/;

/** What Medusa draws without words: a table's filter and sort buttons, the glass in its search. */
const MEDUSAS_OWN = ["main button[aria-haspopup='menu']", "main div.absolute[role='img']"];

let ledger: Ledger;
let seller: Seller;
let made: Consignment | undefined;
let unpaid: PlacedOrder;

/** A consignment whose producer has not answered for two days; the same one for every test. */
async function lateConsignment(): Promise<Consignment> {
  if (made) return made;
  const { garlic } = await placeDivided(shop);
  await shop.pool.query(
    `update ocop_consignment set accept_by = now() - interval '50 hours' where id = $1`,
    [garlic.id],
  );
  made = garlic;
  return garlic;
}

async function failedEventAndDispute(): Promise<void> {
  await shop.pool.query(
    `insert into payment_event (id, provider, event_id, type, payment_reference, object_id,
       occurred_at, state, attempts, error)
     values ('payevt_mau', 'stripe', 'evt_mau', 'payment_intent.succeeded', 'pi_mau', 'pi_mau',
       now(), 'failed', 10, 'Giỏ hàng hết hàng / The cart is out of stock')`,
  );
  await shop.pool.query(
    `insert into payment_dispute (id, provider, dispute_id, payment_reference, amount_vnd, reason,
       status, answer_by, opened_at)
     values ('paydis_mau', 'stripe', 'du_mau', 'pi_mau', 250000, 'product_not_received',
       'needs_response', now() + interval '50 hours', now())`,
  );
}

async function askOfBuyers(): Promise<void> {
  await shop.pool.query(
    `update ocop_registered_product set product_set_id =
       (select id from ocop_product_set where number = 26)
     where id = (select link.registered_product_id from product_product_ocop_registered_product link
       join product on product.id = link.product_id where product.handle = $1)`,
    [TOUR],
  );
  for (const [path, body] of [
    ["complaints", COMPLAINT],
    ["booking-requests", { product_handle: TOUR, name: "Khách Mẫu", phone: "0912345678" }],
  ] as const) {
    const sent = await shop.store(`/store/ocop/${path}`, {
      method: "POST",
      body: JSON.stringify(body),
    });
    expect(sent.status).toBe(201);
  }
}

beforeAll(async () => {
  await offerBankTransfer(shop);
  await askOfBuyers();
  unpaid = await order(shop);
  await failedEventAndDispute();
  ledger = openLedger(shop.databaseUrl);
  seller = await sellerWith(shop, "cooperative");
  await ledger.sell(
    saleOf({
      ...{ consignmentId: "mau", producerId: seller.id, itemsVnd: 500_000 },
      deliveredOn: dayFromToday(-1),
    }),
  );
  const account = await shop.admin(`/admin/ocop/producers/${seller.id}/bank-account`, {
    method: "POST",
    body: JSON.stringify({
      ...{ bank_bin: "970436", bank_name: "Ngân hàng Mẫu" },
      ...{ account_number: "0012345678", account_holder: "Đặng Thị Mẫu" },
    }),
  });
  expect(account.status).toBe(201);
});
afterAll(() => ledger?.close());

type Opening = { language?: AdminLanguage; email?: string; viewport?: typeof desktop };

async function signedIn({ language = "vi", email, viewport = desktop }: Opening = {}) {
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language, email });
  return { page, errors: consoleErrors(page) };
}

async function goTo(page: Page, path: string, heading: string): Promise<void> {
  await page.goto(`${shop.backendUrl}/app/ocop/${path}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await page.waitForLoadState("networkidle");
}

/** Nothing untranslated, no barrier, no sideways scroll. */
async function isWellMade(page: Page): Promise<void> {
  expect(await page.locator("main").innerText()).not.toMatch(UNTRANSLATED);
  expect(await barriers(page, "main > *", MEDUSAS_OWN)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

describe("an officer of the province", () => {
  it("sees the late consignment first, and takes it from its answer to the carrier", async () => {
    const late = await lateConsignment();
    const { page, errors } = await signedIn();
    await goTo(page, "consignments", "Đơn con");
    const first = page.locator("tbody tr").first();
    await first.getByText(late.code, { exact: true }).waitFor();
    await first.getByText(/\(trễ 2 ngày\)/).waitFor();
    await isWellMade(page);
    await goTo(page, `consignments?late=${encodeURIComponent('"true"')}`, "Đơn con");
    expect(await page.locator("tbody tr").count()).toBe(1);
    await page.getByRole("link", { name: late.code }).click();
    await page.getByRole("heading", { level: 1, name: `Đơn con ${late.code}` }).waitFor();
    await region(page, "Vận chuyển").getByText("Đặc khu Lý Sơn").waitFor();
    await isWellMade(page);

    await page.getByRole("button", { name: "Huỷ đơn con" }).click();
    const cancelling = page.getByRole("alertdialog");
    await cancelling.getByText(/chưa thu, người mua trả ít đi/).waitFor();
    await cancelling.getByRole("button", { name: "Huỷ", exact: true }).click();

    for (const [button, effect, status] of [
      ["Nhận đơn", /vẫn được giữ chỗ/, "accepted"],
      ["Đóng gói", /trừ 2 cái đang giữ chỗ/, "packed"],
    ] as const) {
      await page.getByRole("button", { name: button, exact: true }).click();
      const dialog = page.getByRole("alertdialog");
      await dialog.getByText(effect).waitFor();
      await dialog.getByRole("button", { name: button, exact: true }).click();
      await page.locator(`[data-consignment-status="${status}"]`).waitFor();
    }
    await page.getByRole("button", { name: "Gửi đi", exact: true }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Đơn vị vận chuyển" }).fill("Bưu điện mẫu");
    await form.getByRole("textbox", { name: "Mã vận đơn" }).fill("MAU123456");
    await form.getByRole("button", { name: "Gửi đi", exact: true }).click();
    await page.locator('[data-consignment-status="shipped"]').waitFor();
    await region(page, "Diễn biến").getByText("Bưu điện mẫu · MAU123456").waitFor();
    await page.getByRole("button", { name: "Ghi đã giao" }).waitFor();
    expect(await page.getByRole("button", { name: "Huỷ đơn con" }).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it("imports a statement after looking through it, and assigns what fits no order", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "transfers", "Chuyển khoản");
    await page.getByText("Không còn khoản nào cần xử lý").waitFor();
    const stranger = reference();
    const csv = [
      "Ngày giao dịch,Số tham chiếu,Ghi có,Nội dung",
      `24/11/2026 10:00,${stranger},${unpaid.total},tien toi`,
    ].join("\n");
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "sao-ke.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    const section = region(page, "Nhập sao kê ngân hàng");
    await section.getByText("Xem trước: chưa nhập gì").waitFor();
    await section.locator('[data-statement-kind="unmatched"]').waitFor();
    await isWellMade(page);
    await section.getByRole("button", { name: "Nhập 1 khoản mới" }).click();
    await section.getByText("Đã nhập sao kê").waitFor();

    await page.getByRole("button", { name: `Gán cho đơn: ${stranger}` }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Mã đơn hàng" }).fill("QN00000000");
    await form.getByRole("button", { name: "Gán cho đơn" }).click();
    await form
      .getByRole("alert")
      .getByText(/Không tìm thấy đơn hàng/)
      .waitFor();
    await form.getByRole("textbox", { name: "Mã đơn hàng" }).fill(unpaid.code.toLowerCase());
    await form.getByRole("button", { name: "Gán cho đơn" }).click();
    await page.getByText("Đã gán: đơn hàng đã thanh toán").first().waitFor();
    await page.getByText("Không còn khoản nào cần xử lý").waitFor();
    await page.locator('tbody [data-transfer-kind="exact"]').waitFor();
    await page.getByRole("link", { name: unpaid.code }).waitFor();
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  });

  it("makes a batch of what is due and marks it as paid with the bank's proof", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "payouts", "Chi trả");
    await page.getByRole("link", { name: seller.name }).waitFor();
    await isWellMade(page);
    await page.getByRole("button", { name: "Tạo đợt chi" }).click();
    const making = page.getByRole("dialog");
    await making.getByText(/^Sẽ chi 500\.000\s₫ cho 1 cơ sở\.$/).waitFor();
    await making.getByRole("button", { name: "Tạo đợt chi" }).click();
    await page.getByRole("heading", { level: 1, name: /^Đợt chi / }).waitFor();
    await page.locator('[data-batch-state="prepared"]').waitFor();
    await isWellMade(page);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.csv$/);

    await page.getByRole("button", { name: "Ghi đã chi" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Số giao dịch của ngân hàng" }).fill("FT26328MAU");
    await form
      .locator('input[type="file"]')
      .setInputFiles({ name: "uy-nhiem-chi.pdf", mimeType: "application/pdf", buffer: PDF });
    await form.getByRole("button", { name: "Ghi đã chi" }).click();
    await page.locator('[data-batch-state="paid"]').waitFor();
    await page.getByText("uy-nhiem-chi.pdf").waitFor();
    await page.getByRole("button", { name: `Ngân hàng trả lại: ${seller.name}` }).waitFor();
    await page.getByRole("link", { name: seller.name }).click();
    await region(page, "Giao dịch").getByText("Chi trả", { exact: true }).waitFor();
    await isWellMade(page);
    expect(errors).toEqual([]);
  });

  it("sees what the payment provider told, why it failed, and by when a dispute is answered", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "payment-events", "Thanh toán thẻ");
    await page.getByText(/\(còn 2 ngày\)/).waitFor();
    await page.getByText("Chưa nhận được hàng").waitFor();
    await page.getByText("Giỏ hàng hết hàng", { exact: true }).first().waitFor();
    await isWellMade(page);
    expect(errors).toEqual([]);
  });

  it("answers a complaint, and notes what came of a request to book", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "complaints", "Khiếu nại");
    await isWellMade(page);
    await page.getByRole("button", { name: "Trả lời", exact: true }).click();
    const answering = page.getByRole("dialog");
    await answering.getByText(COMPLAINT.description).waitFor();
    await answering.getByRole("textbox", { name: "Trả lời" }).fill("Cơ sở gửi bù hôm nay.");
    await answering.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("cell", { name: "Đã trả lời" }).waitFor();

    await goTo(page, "booking-requests", "Yêu cầu đặt");
    await page.getByText("Khách Mẫu · 0912345678").waitFor();
    await isWellMade(page);
    await page.getByRole("button", { name: "Ghi kết quả" }).click();
    const handling = page.getByRole("dialog");
    await handling.getByRole("combobox", { name: "Trạng thái" }).click();
    await page.getByRole("option", { name: "Đã từ chối" }).click();
    await handling.getByRole("textbox", { name: "Kết quả" }).fill("Hết chỗ");
    await handling.getByRole("button", { name: "Lưu" }).click();
    await page.getByRole("cell", { name: "Đã từ chối" }).waitFor();
    expect(errors).toEqual([]);
  });

  it("has all of it in English on a phone", async () => {
    const late = await lateConsignment();
    const { page, errors } = await signedIn({ language: "en", viewport: phone });
    for (const [path, heading] of [
      ["consignments", "Consignments"],
      [`consignments/${late.id}`, `Consignment ${late.code}`],
      ["transfers", "Bank transfers"],
      ["payment-events", "Card payments"],
      ["payouts", "Payouts"],
      ["complaints", "Complaints"],
      ["booking-requests", "Booking requests"],
      [`payouts/producers/${seller.id}`, seller.name],
    ] as const) {
      await goTo(page, path, heading);
      await isWellMade(page);
    }
    expect(errors).toEqual([]);
  });
});

it("lets an analyst look at consignments and tells who sees the money", async () => {
  const late = await lateConsignment();
  const { page, errors } = await signedIn({ email: ANALYST });
  await goTo(page, `consignments/${late.id}`, `Đơn con ${late.code}`);
  await region(page, "Diễn biến").getByText("Người mua đặt hàng").waitFor();
  expect(await page.locator("main").getByRole("button").count()).toBe(0);
  for (const [path, heading] of [
    ["transfers", "Chuyển khoản"],
    ["payment-events", "Thanh toán thẻ"],
    ["payouts", "Chi trả"],
  ] as const) {
    await goTo(page, path, heading);
    await page.getByText("Trang này của cán bộ cấp tỉnh").waitFor();
    expect(await page.locator("main").getByRole("button").count()).toBe(0);
    await isWellMade(page);
  }
  expect(errors).toEqual([]);
});
