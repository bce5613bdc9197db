import { describe, expect, it } from "vitest";
import { beginRegistration, inWorld, newCustomer, PASSWORD } from "../support/accounts.ts";
import { desktop, phone as narrow, useBrowser } from "../support/browser.ts";
import { codeSentTo } from "../support/messages.ts";
import { useShop } from "../support/shop.ts";
import {
  addFromProductPage,
  confirmedCode,
  fillCheckout,
  pressOrder,
  recipient,
} from "./checkout-steps.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

const SAU = "0912000001";

describe("a customer's account", () => {
  it("is made, ordered with, given a new password, and erased", async () => {
    const page = await openPage({ viewport: narrow });
    const at = (path: string) => page.goto(`${shop.storefrontUrl}${path}`);
    await at("/account/register");
    await page.getByLabel("Họ và tên").fill("Nguyễn Thị Sáu");
    // The consent names the phone number, too.
    await page.getByRole("textbox", { name: "Số điện thoại" }).fill("+84 912 000 001");
    await page.getByLabel("Mật khẩu").fill(PASSWORD);
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    await page.getByRole("button", { name: "Lấy mã" }).click();
    await page.getByRole("alert").getByText("Cần bạn đồng ý").waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Nguyễn Thị Sáu");
    await page.getByLabel("Mật khẩu").fill(PASSWORD);
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Lấy mã" }).click();
    await page.waitForURL(/\/account\/confirm$/);
    const own = await codeSentTo(shop, inWorld(SAU));
    await beginRegistration(shop, { phone: SAU, password: "kẻ lạ đoán mò" });
    await page.getByLabel("Mã 6 chữ số").fill(own);
    await page.getByRole("button", { name: "Lập tài khoản" }).click();
    await page.waitForURL(/\/account$/);

    await at("/account/addresses/new");
    await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Quảng Ngãi" });
    await page.getByLabel("Xã, phường, đặc khu").first().fill("tinh khe");
    await page.getByRole("option", { name: /^Xã Tịnh Khê/ }).click();
    await page.getByLabel("Số nhà, đường hoặc thôn, xóm").fill(recipient.street);
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByText("Mặc định", { exact: true }).waitFor();

    await addFromProductPage(page, shop, "toi-ly-son-dori", 1);
    await page.getByRole("link", { name: "Đặt hàng" }).click();
    await page.waitForURL(/\/checkout$/);
    expect(await page.getByLabel("Số nhà, đường hoặc thôn, xóm").inputValue()).toBe(
      recipient.street,
    );
    expect(await page.getByLabel("Số điện thoại").inputValue()).toBe(SAU);
    await pressOrder(page);
    const code = await confirmedCode(page);

    await page.context().clearCookies();
    await at("/account");
    await page.waitForURL(/\/account\/sign-in\?next=/);
    await page.getByRole("link", { name: "Quên mật khẩu" }).click();
    // Both pages ask for a phone number.
    await page.waitForURL(/\/account\/forgotten$/);
    await page.getByLabel("Số điện thoại").fill(SAU);
    await page.getByRole("button", { name: "Lấy mã" }).click();
    await page.waitForURL(/\/account\/reset$/);
    await page.getByLabel("Mã 6 chữ số").fill(await codeSentTo(shop, inWorld(SAU), 3));
    await page.getByLabel("Mật khẩu mới").fill("một câu mới");
    await page.getByRole("button", { name: "Đổi mật khẩu" }).click();
    await page.getByText("Đã đổi mật khẩu.").waitFor();
    await page.getByLabel("Mật khẩu", { exact: true }).fill("một câu mới");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.locator(`[data-order="${code}"]`).getByRole("link").click();
    await page.locator(`[data-order-code="${code}"]`).waitFor();

    await at("/account/data");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "Tải tệp JSON" }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString("utf8")).toContain(code);
    const erase = async () => {
      await page.getByLabel("Mật khẩu hiện tại").fill("một câu mới");
      await page.getByRole("button", { name: "Xóa tài khoản vĩnh viễn" }).click();
    };
    await erase();
    await page.getByRole("alert").getByText(code).waitFor();
    const { rows } = await shop.pool.query<{ id: string }>(
      'select id from "order" where custom_display_id = $1',
      [code],
    );
    await shop.admin(`/admin/orders/${rows[0]?.id}/cancel`, { method: "POST", body: "{}" });
    await erase();
    await page.getByText("Đã xóa tài khoản.").waitFor();
    await page.getByLabel("Số điện thoại").fill(SAU);
    await page.getByLabel("Mật khẩu", { exact: true }).fill("một câu mới");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").getByText("chưa đúng").waitFor();
  }, 90_000);

  it("is entered without JavaScript, with the guest's cart, and keeps others out", async () => {
    const mine = "0912000002";
    await newCustomer(shop, { phone: mine });
    const guest = await openPage();
    await addFromProductPage(guest, shop, "toi-ly-son-dori", 1);
    await guest.getByRole("link", { name: "Đặt hàng" }).click();
    await guest.waitForURL(/\/checkout$/);
    await fillCheckout(guest, true);
    await pressOrder(guest);
    await confirmedCode(guest);
    const foreign = new URL(guest.url()).pathname;

    const page = await openPage({ javaScript: false, viewport: desktop });
    await page.goto(`${shop.storefrontUrl}/products/toi-ly-son-dori`);
    await page.getByRole("button", { name: "Thêm vào giỏ", exact: true }).click();
    await page.locator("[data-cart-count]").waitFor();
    await page.goto(`${shop.storefrontUrl}/account/sign-in?next=/checkout`);
    await page.getByLabel("Số điện thoại").fill(mine);
    await page.getByLabel("Mật khẩu", { exact: true }).fill("sai rồi nhé");
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.getByRole("alert").getByText("chưa đúng").waitFor();
    expect(await page.getByLabel("Số điện thoại").inputValue()).toBe(mine);
    expect(await page.getByLabel("Mật khẩu", { exact: true }).inputValue()).toBe("");
    await page.getByLabel("Mật khẩu", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Đăng nhập" }).click();
    await page.waitForURL(/\/checkout$/);
    expect(await page.getByLabel("Số điện thoại").inputValue()).toBe(mine);
    await fillCheckout(page, false);
    await pressOrder(page);
    const code = await confirmedCode(page);
    await page.goto(`${shop.storefrontUrl}/account`);
    expect(await page.locator("[data-order]").count()).toBe(1);
    await page.locator(`[data-order="${code}"]`).waitFor();
    await page.goto(`${shop.storefrontUrl}${foreign}`);
    expect(await page.locator("[data-order-code]").count()).toBe(0);
    await page.goto(`${shop.storefrontUrl}/account`);
    await page.getByRole("button", { name: "Đăng xuất" }).click();
    await page.goto(`${shop.storefrontUrl}/account`);
    await page.waitForURL(/\/account\/sign-in/);
  }, 80_000);
});
