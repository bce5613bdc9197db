import fs from "node:fs/promises";
import type { Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { WITHOUT_JOBS } from "../integration/daily/register.ts";
import { consoleErrors, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { giveReadyProducts } from "../support/channels/ready-products.ts";
import { lookAt } from "../support/look-at.ts";
import { callPortal, newProducerOwner, producerIdOf, uploadTo } from "../support/portal.ts";
import { temporaryDirectory, useShop } from "../support/shop.ts";

/** No jobs: the shop's account here has no sign-in, which a run would find out. */
const shop = useShop({
  backendEnv: { ...WITHOUT_JOBS, PRIVATE_FILES_DIR: temporaryDirectory("papers") },
});
const { openPage } = useBrowser();

const SAMPLE = "co-so-mau-thien-an";
const ANALYST = "phan-tich@mau.example";
const MAILBOX = "chu-the-mau-san-sang@mau.example";
/** A key that no message answers to, as it would stand on the page. */
const UNTRANSLATED = /\b(channel|participation|search|common|navigation)\.[a-z_]+|\{\{/;
/** What Medusa draws without words: a table's filter buttons, a filter's cross, the search's glass. */
const MEDUSAS_OWN = [
  ...["main button[aria-haspopup='menu']", "main button.size-7"],
  "main div.absolute[role='img']",
];
const ISSUE = [
  {
    ...{ code: "picture_missing", severity: "error", field: "pictures" },
    message: { vi: "Tin chưa có ảnh", en: "There is no picture" },
    fix: { vi: "Thêm một ảnh vuông", en: "Add a square picture" },
  },
];

let producerName = "";
let participation = "";

const sql = (text: string, values: unknown[] = []) => shop.pool.query(text, values);

/** A shop at Shopee with one listing live, one to mend, and the run that found it. */
async function sellAtShopee(): Promise<void> {
  const producerId = await producerIdOf(shop, SAMPLE);
  const products = await giveReadyProducts(shop, producerId);
  const { rows } = await shop.pool.query<{ name: string }>(
    "update ocop_producer set email = $2 where id = $1 returning name",
    [producerId, MAILBOX],
  );
  producerName = rows[0]?.name ?? "";
  await sql(
    `insert into ocop_channel_account (id, adapter, producer_id, name, state, settings)
     values ('ochac_page', 'shopee', $1, 'Gian hàng mẫu', 'connected', '{}')`,
    [producerId],
  );
  await sql(
    `insert into ocop_channel_listing (id, account_id, product_id, producer_id, state, issues)
     select 'ochl_page_' || position, 'ochac_page', product_id, $1,
       case when position = 1 then 'live' else 'needs_attention' end,
       case when position > 1 then $3::jsonb end
     from unnest($2::text[]) with ordinality as chosen (product_id, position)`,
    [producerId, products.slice(0, 2), JSON.stringify(ISSUE)],
  );
  await sql(
    `insert into ocop_channel_run (id, account_id, kind, state, planned, selected, published, rejected)
     values ('ochr_page', 'ochac_page', 'publish', 'done', 2, 2, 1, 1)`,
  );
  await sql(
    `insert into ocop_channel_run_item (id, run_id, listing_id, product_id, outcome, issues,
       attempt_count)
     select 'ochri_' || id, 'ochr_page', id, product_id,
       case when state = 'live' then 'published' else 'rejected' end, issues, 1
     from ocop_channel_listing where account_id = 'ochac_page'`,
  );
}

/** A contract with a chain of supermarkets that a producer sent and nobody has looked at. */
async function sendContract(): Promise<string> {
  const { token } = await newProducerOwner(shop, "dori", { phone: "0912000733" });
  const made = await callPortal(shop, "/producer/participations", {
    ...{ token, body: { channel_code: "winmart", started_on: "2026-02-01" } },
  });
  const { id } = made.body.participation as { id: string };
  const sent = await uploadTo(shop, `/producer/participations/${id}/evidence`, {
    ...{ token, fields: { kind: "contract", reference: "01/2026/HĐ" }, name: "hop-dong.pdf" },
  });
  expect(sent.status).toBe(201);
  return id;
}

beforeAll(async () => {
  await sellAtShopee();
  participation = await sendContract();
});

type Opening = { language?: AdminLanguage; email?: string; viewport?: typeof desktop };

async function signedIn({ language = "vi", email, viewport = desktop }: Opening = {}) {
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language, email });
  return { page, errors: consoleErrors(page) };
}

async function goTo(page: Page, path: string, heading: string | RegExp): Promise<void> {
  await page.goto(`${shop.backendUrl}/app/ocop${path}`);
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  await page.waitForLoadState("networkidle");
}

/** Nothing untranslated, no barrier, no sideways scroll. */
async function isWellMade(page: Page): Promise<void> {
  expect(await page.locator("main").innerText()).not.toMatch(UNTRANSLATED);
  await lookAt(page, { within: "main > *", except: MEDUSAS_OWN });
}

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const rowOf = (page: Page, text: string) => page.locator("tbody tr", { hasText: text });

describe("the staff's pages of channels", () => {
  it("lead from how a channel stands to an error, to who has it, and to the run", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "/channels", "Kênh bán hàng");
    const shopee = rowOf(page, "Shopee").first();
    await shopee.locator('[data-channel-health="to_mend"]').waitFor();
    await shopee.getByRole("link", { name: "1 cơ sở" }).waitFor();
    await isWellMade(page);
    await shopee.getByRole("link", { name: "Shopee" }).click();
    await page.getByRole("heading", { level: 1, name: "Shopee" }).waitFor();
    const errorsByKind = region(page, "Lỗi theo loại");
    await errorsByKind.getByText("Cách sửa: Thêm một ảnh vuông").waitFor();
    await page.locator('[data-listing-state="live"]').waitFor();
    await errorsByKind.getByRole("link", { name: "Xem 1 tin" }).click();
    await page.locator('[data-listing-state="live"]').waitFor({ state: "detached" });
    await page.locator('tbody [data-listing-state="needs_attention"]').waitFor();
    await isWellMade(page);

    await page.getByRole("button", { name: "Tạm dừng: Gian hàng mẫu" }).click();
    const asking = page.getByRole("alertdialog");
    await asking.getByText(/không tự theo nữa/).waitFor();
    await asking.getByRole("button", { name: "Tạm dừng" }).click();
    await page.getByRole("button", { name: "Chạy lại: Gian hàng mẫu" }).click();
    await page.locator('[data-account-state="connected"]').waitFor();

    await page
      .locator("tbody a", { hasText: /\d\d:\d\d/ })
      .first()
      .click();
    const counts = region(page, "Kết quả theo tin");
    await counts.getByText("2 trên 2 tin").waitFor();
    await expect.poll(() => page.locator("tbody tr").count(), { timeout: 10_000 }).toBe(2);
    await page.getByText("Thêm một ảnh vuông").waitFor();
    await isWellMade(page);
    expect(errors).toEqual([]);
  }, 60_000);

  it("filter who is ready, export what is shown, and write to the chosen ones", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "/channels/ready", "Sẵn sàng, chưa đăng");
    await isWellMade(page);
    await page.getByRole("searchbox").fill("co so mau");
    await page.waitForURL(/q=co/);
    await goTo(page, `/channels/ready?channel=${encodeURIComponent('"shopee"')}`, /Sẵn sàng/);
    const rows = page.locator("tbody tr");
    await rows.first().waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Xuất XLSX" }).click();
    const saved = await fs.readFile((await (await saving).path()) ?? "");
    const [, ...cells] = await readSheet(saved);
    expect(cells).toHaveLength(await rows.count());
    for (const [index, [producer, , channel]] of cells.entries()) {
      const shown = await rows.nth(index).innerText();
      expect(shown).toContain(String(producer));
      expect(shown).toContain(String(channel));
    }

    await page.getByRole("checkbox", { name: `Chọn ${producerName}, Shopee` }).click();
    await page.getByText("Đã chọn 1 dòng").waitFor();
    await page.getByRole("button", { name: "Soạn thư" }).click();
    const drawer = page.getByRole("dialog");
    await drawer.getByText("Sẽ gửi cho 1 cơ sở.").waitFor();
    const letter = drawer.getByRole("region", { name: "Thư đầu tiên" });
    for (const words of [`Gửi ${producerName},`, `Dear ${producerName},`]) {
      await letter.getByText(words).waitFor();
    }
    expect((await sql("select 1 from ocop_channel_message")).rowCount).toBe(0);
    await drawer.getByRole("button", { name: "Gửi thư" }).click();
    await page.getByText(/^Đã gửi đi 1 thư\./).waitFor();
    await rowOf(page, producerName)
      .getByText(/^Chờ gửi từ /)
      .waitFor();
    const outbox = await sql("select adapter, recipients from ocop_channel_message");
    expect(outbox.rows).toEqual([
      {
        adapter: "shopee",
        recipients: expect.arrayContaining([{ channel: "email", to: MAILBOX }]),
      },
    ]);
    await page.getByRole("checkbox", { name: `Chọn ${producerName}, Shopee` }).click();
    await page.getByRole("button", { name: "Soạn thư" }).click();
    await drawer.getByText(/: đã nhận thư trong 7 ngày qua$/).waitFor();
    expect(await drawer.getByRole("button", { name: "Gửi thư" }).isDisabled()).toBe(true);
    expect(errors).toEqual([]);
  }, 60_000);

  it("show what waits for a look, and take what was found", async () => {
    const { page, errors } = await signedIn();
    await goTo(page, "", "OCOP Quảng Ngãi");
    await page.getByRole("link", { name: "Xem tất cả: Minh chứng tham gia kênh chờ xem" }).click();
    await page.getByRole("heading", { level: 1, name: "Minh chứng tham gia kênh" }).waitFor();
    await page.getByRole("link", { name: "Hợp đồng số 01/2026/HĐ" }).waitFor();
    await page.waitForLoadState("networkidle");
    await isWellMade(page);
    await page.getByRole("link", { name: "Hợp đồng số 01/2026/HĐ" }).click();
    await page.locator('[data-participation-level="declared"]').waitFor();
    await page.locator('[data-level-reason="contract_unchecked"]').waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải xuống: hop-dong.pdf" }).click();
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);
    await isWellMade(page);

    await page.getByRole("button", { name: /^Từ chối: / }).click();
    const asking = page.getByRole("alertdialog");
    await asking.getByRole("button", { name: "Từ chối" }).click();
    await asking.getByText('Điền mục "Cần sửa gì".').waitFor();
    await asking.getByRole("textbox", { name: "Cần sửa gì" }).fill("Thiếu trang ký");
    await asking.getByRole("button", { name: "Từ chối" }).click();
    await page.locator('[data-evidence-state="refused"]').waitFor();
    await page.getByText(/: Thiếu trang ký$/).waitFor();
    await page.getByRole("button", { name: /^Xác minh: / }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Xác minh" }).click();
    await page.locator('[data-evidence-state="verified"]').waitFor();
    await page.getByText("Các lần xem cho kết quả khác nhau").waitFor();
    await page.locator('[data-level-reason="no_performance"]').waitFor();

    await page.getByRole("button", { name: "Sửa thời gian" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("textbox", { name: "Lý do" }).fill("Chủ thể kê khai nhầm chuỗi");
    await form.getByRole("checkbox", { name: /Kê khai nhầm/ }).click();
    await form.getByRole("button", { name: "Lưu" }).click();
    await page.locator('[data-participation-level="none"]').waitFor();
    const history = region(page, "Lịch sử");
    await history.getByText("Lần ghi 2").waitFor();
    await history.getByText(/Chủ thể kê khai nhầm chuỗi/).waitFor();
    await region(page, "Tham gia kênh").getByRole("link", { name: "DORI" }).click();
    const sells = region(page, "Kênh bán hàng");
    await sells.getByRole("link", { name: "WinMart" }).waitFor();
    await sells.getByText("đã rút kê khai").waitFor();
    await goTo(page, "/participations", "Minh chứng tham gia kênh");
    expect(await page.getByRole("link", { name: /01\/2026/ }).count()).toBe(0);
    expect(errors).toEqual([]);
  }, 60_000);

  it("are complete in English on a phone, and let an analyst look and change nothing", async () => {
    const { page, errors } = await signedIn({ language: "en", viewport: phone, email: ANALYST });
    for (const [path, heading] of [
      ["/channels", "Sales channels"],
      ["/channels/shopee", "Shopee"],
      ["/channels/google-merchant", /Google/],
      ["/channels/runs/ochr_page", /^Run /],
      ["/channels/ready", "Ready, not listed"],
      ["/participations", "Evidence of participations"],
      [`/participations/${participation}`, /WinMart/],
    ] as const) {
      await goTo(page, path, heading);
      await isWellMade(page);
      const writes = /^(Pause|Go on|Send now|Write|Verify|Refuse|Correct|Add)/;
      expect(await page.locator("main").getByRole("button", { name: writes }).count()).toBe(0);
      expect(await page.locator("main").getByRole("checkbox").count()).toBe(0);
    }
    expect(errors).toEqual([]);
  }, 60_000);
});
