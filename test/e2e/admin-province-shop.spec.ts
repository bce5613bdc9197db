import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { WITHOUT_JOBS } from "../integration/daily/register.ts";
import { consoleErrors, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { startShopeeStandIn } from "../support/channels/shopee-stand-in.ts";
import { useShop } from "../support/shop.ts";

const shopee = await startShopeeStandIn();
afterAll(() => shopee.close());
const shop = useShop({ backendEnv: { ...WITHOUT_JOBS, ...shopee.backendEnv } });
const { openPage } = useBrowser();

const ANALYST = "phan-tich@mau.example";
const CONNECT = "Nối gian hàng của tỉnh";
/** What Medusa draws without words: a table's menus, the search's glass, a drawer's cross. */
const MEDUSAS_OWN = [
  ...["main button[aria-haspopup='menu']", "main div.absolute[role='img']"],
  "[role='dialog'] button.w-7",
];

type Opening = { language?: AdminLanguage; email?: string; viewport?: typeof desktop };

async function signedIn({ language = "vi", email, viewport = desktop }: Opening = {}) {
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language, email });
  // Shopee's own page, on which whoever has the shop agrees.
  await page.route(/\/api\/v2\/shop\/auth_partner/, async (route) => {
    const asked = new URL(route.request().url());
    const back = new URL(asked.searchParams.get("redirect") ?? "");
    for (const [name, value] of Object.entries(shopee.authorize(asked.href))) {
      back.searchParams.set(name, value);
    }
    await route.fulfill({ status: 302, headers: { location: back.href } });
  });
  return page;
}

async function openChannel(page: Page): Promise<void> {
  await page.goto(`${shop.backendUrl}/app/ocop/channels/shopee`);
  await page.getByRole("heading", { level: 1, name: "Shopee" }).waitFor();
  await page.waitForLoadState("networkidle");
}

async function isWellMade(page: Page, part = "main > *"): Promise<void> {
  const pictures = process.env["OCOP_SCREENSHOTS"];
  const { width = 0 } = page.viewportSize() ?? {};
  if (pictures) await page.screenshot({ path: `${pictures}/${width}-shop-${Date.now()}.png` });
  expect(await barriers(page, part, MEDUSAS_OWN)).toEqual([]);
}

const accountsOf = (page: Page) => page.getByRole("region", { name: "Gian hàng", exact: true });

async function connect(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: CONNECT }).click();
  const form = page.getByRole("dialog", { name: CONNECT });
  const submit = form.getByRole("button", { name: "Nối và đăng nhập" });
  expect(await submit.isDisabled()).toBe(true);
  await form.getByLabel("Tên để nhận ra").fill(name);
  await form.getByLabel("Mã ngành hàng theo bộ sản phẩm").fill("1=100643");
  await isWellMade(page, "[role='dialog']");
  await submit.click();
}

describe("the province's own shop at a channel", () => {
  it("is connected by its form and the channel's page, changed, given back and connected again", async () => {
    const page = await signedIn();
    const errors = consoleErrors(page);
    await openChannel(page);
    await connect(page, "OCOP Quảng Ngãi");
    await page.waitForURL(/\/app\/ocop\/channels\/shopee$/);
    await page.getByText("Đã nối gian hàng", { exact: true }).first().waitFor();
    const accounts = accountsOf(page);
    await accounts.getByText("Gian hàng của tỉnh · OCOP Quảng Ngãi").waitFor();
    await accounts.getByText("Đã nối", { exact: true }).waitFor();
    await isWellMade(page);

    await accounts.getByRole("button", { name: "Sửa: OCOP Quảng Ngãi" }).click();
    const form = page.getByRole("dialog", { name: "Sửa OCOP Quảng Ngãi" });
    expect(await form.getByLabel("Mã ngành hàng theo bộ sản phẩm").inputValue()).toBe("1=100643");
    await form.getByLabel("Tên để nhận ra").fill("Gian hàng OCOP");
    await form.getByRole("button", { name: "Lưu" }).click();
    await accounts.getByText("Gian hàng của tỉnh · Gian hàng OCOP").waitFor();

    await accounts.getByRole("button", { name: "Ngắt kết nối: Gian hàng OCOP" }).click();
    const question = page.getByRole("alertdialog", { name: "Ngắt kết nối Gian hàng OCOP?" });
    await question.getByText("Tin đã đăng vẫn ở trên kênh").waitFor();
    await question.getByRole("button", { name: "Ngắt kết nối" }).click();
    await accounts.getByText("Đã ngắt", { exact: true }).waitFor();
    const { rows } = await shop.pool.query(
      "select state, tokens from ocop_channel_account where adapter = 'shopee'",
    );
    expect(rows).toEqual([{ state: "revoked", tokens: null }]);

    await accounts.getByRole("button", { name: "Đăng nhập gian hàng: Gian hàng OCOP" }).click();
    await accounts.getByText("Đã nối", { exact: true }).waitFor();
    expect(errors).toEqual([]);
  }, 90_000);

  it("is not connected twice by one sign-in, and says what to do", async () => {
    const page = await signedIn({ language: "en", viewport: phone });
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from ocop_channel_account where adapter = 'shopee'",
    );
    const back = `/app/ocop/channels/accounts/${rows[0]?.id}/signed-in?code=used&shop_id=1&state=used`;
    await page.goto(`${shop.backendUrl}${back}`);
    await page.getByRole("alert").getByText("This sign-in was used").waitFor();
    await isWellMade(page);
    await page.getByRole("link", { name: "Back to the channels" }).click();
    await page.waitForURL(/\/app\/ocop\/channels$/);
  });

  it("is shown without buttons to whoever only reads", async () => {
    const page = await signedIn({ email: ANALYST });
    await openChannel(page);
    const accounts = accountsOf(page);
    await accounts.getByText("Gian hàng của tỉnh").waitFor();
    expect(await accounts.getByRole("button").count()).toBe(0);
  });
});
