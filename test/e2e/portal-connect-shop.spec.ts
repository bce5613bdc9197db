import { afterAll, beforeAll, expect, it } from "vitest";
import { WITHOUT_JOBS } from "../integration/daily/register.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { startTikTokShopStandIn } from "../support/channels/tiktok-shop-stand-in.ts";
import { lookAt } from "../support/look-at.ts";
import { newProducerOwner, signInToPortal } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";

const channel = await startTikTokShopStandIn();
const shop = useShop({
  storefront: true,
  backendEnv: { ...WITHOUT_JOBS, ...channel.backendEnv },
});
const { openPage } = useBrowser();

const OWNER = { phone: "0912000712", password: "câu của chủ gian hàng" };

beforeAll(async () => {
  await newProducerOwner(shop, "dori", OWNER);
  channel.store.redirectUrl = `${shop.backendUrl}/channel-sign-ins/return`;
});
afterAll(() => channel.close());

it.each([false, true])(
  "brings owners back to the shop that was signed in, JavaScript: %s",
  async (javaScript) => {
    const page = await openPage({ viewport: phone, javaScript });
    await shop.pool.query("delete from ocop_channel_account");
    await signInToPortal(page, shop, OWNER.phone, OWNER.password);
    const agree = page.getByRole("link", { name: "Authorize" });
    const lineOf = (name: string) => page.locator("[data-account]", { hasText: name });
    const connect = async (name: string) => {
      await page.goto(`${shop.storefrontUrl}/producer/channels/tiktok-shop`);
      const form = page.locator("details", { hasText: "Tên để nhận ra" });
      if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
      await page.getByLabel("Tên để nhận ra").fill(name);
      await page.getByRole("button", { name: "Nối và đăng nhập" }).click();
      await agree.waitFor();
    };
    await connect("Gian thứ nhất");
    // Left for now: the owner goes on with another one.
    await connect("Gian thứ hai");
    expect(new URL(page.url()).origin).toBe(channel.url);
    await agree.click();
    await page.waitForURL(/\/producer\/channels\/tiktok-shop\?done=connected$/);
    await page.getByText("Đã nối gian hàng.").waitFor();
    expect(await lineOf("Gian thứ hai").getAttribute("data-account")).toBe("connected");
    expect(await lineOf("Gian thứ nhất").getAttribute("data-account")).toBe("needs_sign_in");
  },
  60_000,
);

it.each([desktop, phone])(
  "says where the way leads while the channel is slow, and what is wrong, at $width",
  async (viewport) => {
    const page = await openPage({ viewport });
    await signInToPortal(page, shop, OWNER.phone, OWNER.password);
    await shop.pool.query(
      `insert into ocop_channel_account (id, adapter, producer_id, name, state, settings)
       select 'ochac_slow', 'tiktok-shop', id, 'Gian chờ', 'needs_sign_in', '{}'
       from ocop_producer where handle = 'dori' on conflict do nothing`,
    );
    await page.route(`${channel.url}/**`, (route) => route.abort("aborted"));
    await page.goto(`${shop.storefrontUrl}/producer/channel-accounts/ochac_slow/sign-in`);
    const on = page.getByRole("link", { name: "Sang trang của kênh" });
    expect(new URL((await on.getAttribute("href")) ?? "").origin).toBe(channel.url);
    await lookAt(page);

    await page.goto(`${shop.storefrontUrl}/en/producer/channel-accounts/none/sign-in`);
    await page.getByRole("alert").getByText("There is no such channel account").waitFor();
    await lookAt(page);
    await page.getByRole("link", { name: "All channels" }).click();
    await page.waitForURL(/\/en\/producer\/channels$/);
  },
);
