import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WITHOUT_JOBS } from "../integration/daily/register.ts";
import { consoleErrors, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { startTikTokShopStandIn } from "../support/channels/tiktok-shop-stand-in.ts";
import { lookAt } from "../support/look-at.ts";
import { useShop } from "../support/shop.ts";

const channel = await startTikTokShopStandIn();
const shop = useShop({ backendEnv: { ...WITHOUT_JOBS, ...channel.backendEnv } });
const { openPage } = useBrowser();

beforeAll(() => {
  channel.store.redirectUrl = `${shop.backendUrl}/channel-sign-ins/return`;
});
afterAll(() => channel.close());

const ANALYST = "phan-tich@mau.example";
const COMMUNE_OFFICER = "ly-son@mau.example";
const CONNECT = "Nối gian hàng của tỉnh";
const CHANNEL = "/app/ocop/channels/tiktok-shop";
/** What Medusa draws without words: a table's menus, the search's glass, a drawer's cross. */
const MEDUSAS_OWN = [
  ...["main button[aria-haspopup='menu']", "main div.absolute[role='img']"],
  "[role='dialog'] button.w-7",
];

type Opening = { language?: AdminLanguage; email?: string; viewport?: typeof desktop };

async function signedIn({ language = "vi", email, viewport = desktop }: Opening = {}) {
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language, email });
  return page;
}

async function openChannel(page: Page): Promise<void> {
  await page.goto(`${shop.backendUrl}${CHANNEL}`);
  await page.getByRole("heading", { level: 1, name: "TikTok Shop" }).waitFor();
  await page.waitForLoadState("networkidle");
}

const lookAtPage = (page: Page, suffix: string) =>
  lookAt(page, { within: "main > *", except: MEDUSAS_OWN, suffix });
const lookAtDialog = (page: Page, role: string, suffix: string) =>
  lookAt(page, { within: `[role='${role}']`, except: MEDUSAS_OWN, suffix });

const accountsOf = (page: Page) => page.getByRole("region", { name: "Gian hàng", exact: true });
const agree = (page: Page) => page.getByRole("link", { name: "Authorize" }).click();

async function isConnected(page: Page, name: string): Promise<void> {
  await page.waitForURL(`${shop.backendUrl}${CHANNEL}`);
  const accounts = accountsOf(page);
  await accounts.getByText(`Gian hàng của tỉnh · ${name}`).waitFor();
  await accounts.getByText("Đã nối", { exact: true }).waitFor();
}

async function connect(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: CONNECT }).click();
  const form = page.getByRole("dialog", { name: CONNECT });
  const submit = form.getByRole("button", { name: "Nối và đăng nhập" });
  expect(await submit.isDisabled()).toBe(true);
  await form.getByLabel("Tên để nhận ra").fill(name);
  await form.getByLabel("Mã ngành hàng theo bộ sản phẩm").fill("1=100643");
  await lookAtDialog(page, "dialog", "-connect");
  await submit.click();
}

async function disconnect(page: Page, name: string): Promise<void> {
  const accounts = accountsOf(page);
  await accounts.getByRole("button", { name: `Ngắt kết nối: ${name}` }).click();
  const question = page.getByRole("alertdialog", { name: `Ngắt kết nối ${name}?` });
  await question.getByText("Tin đã đăng vẫn ở trên kênh").waitFor();
  await lookAtDialog(page, "alertdialog", "-disconnect");
  await question.getByRole("button", { name: "Ngắt kết nối" }).click();
  await accounts.getByText("Đã ngắt", { exact: true }).waitFor();
}

describe("the province's own shop at a channel", () => {
  it.each([desktop, phone])(
    "is connected by its form and the channel's page, changed, given back and connected again, at $width",
    async (viewport) => {
      await shop.pool.query("delete from ocop_channel_account");
      const page = await signedIn({ viewport });
      const errors = consoleErrors(page);
      await openChannel(page);
      await connect(page, "OCOP Quảng Ngãi");
      await agree(page);
      await isConnected(page, "OCOP Quảng Ngãi");
      await page.getByText("Đã nối gian hàng", { exact: true }).first().waitFor();
      const accounts = accountsOf(page);
      await accounts.scrollIntoViewIfNeeded();
      await lookAtPage(page, "-connected");

      await accounts.getByRole("button", { name: "Sửa: OCOP Quảng Ngãi" }).click();
      const form = page.getByRole("dialog", { name: "Sửa OCOP Quảng Ngãi" });
      expect(await form.getByLabel("Mã ngành hàng theo bộ sản phẩm").inputValue()).toBe("1=100643");
      await form.getByLabel("Tên để nhận ra").fill("Gian hàng OCOP");
      await form.getByRole("button", { name: "Lưu" }).click();
      await accounts.getByText("Gian hàng của tỉnh · Gian hàng OCOP").waitFor();

      await disconnect(page, "Gian hàng OCOP");
      const { rows } = await shop.pool.query("select state, tokens from ocop_channel_account");
      expect(rows).toEqual([{ state: "revoked", tokens: null }]);
      await accounts.getByRole("button", { name: "Đăng nhập gian hàng: Gian hàng OCOP" }).click();
      await agree(page);
      await isConnected(page, "Gian hàng OCOP");
      expect(errors).toEqual([]);
    },
    90_000,
  );

  it("waits to be signed in to when its owner turned back, and is signed in from its own button", async () => {
    await shop.pool.query("delete from ocop_channel_account");
    const page = await signedIn();
    await openChannel(page);
    await connect(page, "Gian hàng OCOP");
    await page.getByRole("link", { name: "Authorize" }).waitFor();
    await openChannel(page);
    await accountsOf(page).getByText("Cần đăng nhập", { exact: true }).waitFor();
    await accountsOf(page).getByRole("button", { name: "Đăng nhập gian hàng" }).click();
    await agree(page);
    await isConnected(page, "Gian hàng OCOP");
  });

  it("is not connected twice by one sign-in, and says what to do", async () => {
    const page = await signedIn({ language: "en", viewport: phone });
    const { rows } = await shop.pool.query<{ id: string }>("select id from ocop_channel_account");
    const back = `/app/ocop/channels/accounts/${rows[0]?.id}/signed-in?code=used&state=used`;
    await page.goto(`${shop.backendUrl}${back}`);
    await page.getByRole("alert").getByText("This sign-in was used").waitFor();
    await lookAtPage(page, "");
    await page.setViewportSize(desktop);
    await lookAtPage(page, "");
    await page.getByRole("link", { name: "Back to the channels" }).click();
    await page.waitForURL(/\/app\/ocop\/channels$/);
  });

  it.each([desktop, phone])(
    "too late, leads back in both languages, at $width",
    async (viewport) => {
      const page = await openPage({ viewport });
      await page.goto(`${shop.backendUrl}/channel-sign-ins/return?state=used`);
      await page.getByRole("heading", { name: "Chưa nối được gian hàng" }).waitFor();
      await page.getByRole("heading", { name: "The shop is not connected yet" }).waitFor();
      await lookAt(page);
    },
  );

  it.each([ANALYST, COMMUNE_OFFICER])("is shown without buttons to %s", async (email) => {
    const page = await signedIn({ email });
    await openChannel(page);
    const accounts = accountsOf(page);
    await accounts.getByText("Gian hàng của tỉnh").waitFor();
    expect(await accounts.getByRole("button").count()).toBe(0);
  });
});
