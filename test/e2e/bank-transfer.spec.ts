import { beforeAll, describe, expect, it } from "vitest";
import {
  offerBankTransfer,
  tellOf,
  told,
  WITH_ACCOUNT,
} from "../integration/payments/bank-transfer-calls.ts";
import { phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";
import {
  addFromProductPage,
  confirmedCode,
  fillCheckout,
  pressOrder,
  shownTotal,
} from "./checkout-steps.ts";

const shop = useShop({ storefront: true, backendEnv: WITH_ACCOUNT });
const { openPage } = useBrowser();

beforeAll(() => offerBankTransfer(shop));

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("paying by bank transfer %s", (_how, javaScript) => {
  it("shows what to transfer, and that it has come", async () => {
    const page = await openPage({ javaScript, viewport: phone });
    await addFromProductPage(page, shop, "toi-ly-son-dori", 1);
    await page.getByRole("link", { name: "Đặt hàng" }).click();
    await page.waitForURL(/\/checkout$/);
    await fillCheckout(page, javaScript);
    expect(await page.getByLabel("Thanh toán khi nhận hàng").isChecked()).toBe(true);
    expect(await page.getByLabel("Thẻ ngân hàng").count()).toBe(0);
    await page.getByLabel("Chuyển khoản ngân hàng").check();
    await pressOrder(page);

    const code = await confirmedCode(page);
    const total = await shownTotal(page);
    const main = page.getByRole("main");
    const text = await main.innerText();
    expect(text).toContain("chờ bạn chuyển khoản");
    for (const told of ["Ngân hàng Mẫu", "257678859", "CUA HANG MAU", code]) {
      expect(text).toContain(told);
    }
    expect(text).not.toContain("Thanh toán khi nhận hàng");
    const picture = page.getByRole("img", { name: new RegExp(`nội dung ${code}`) });
    const drawn = (image: HTMLImageElement | SVGElement) =>
      image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0;
    await expect.poll(() => picture.evaluate(drawn)).toBe(true);

    await tellOf(shop, told(total - 1_000, `CK ${code} mua toi`));
    if (!javaScript) await page.reload();
    await main.getByText("còn thiếu 1.000").waitFor();
    await tellOf(shop, told(1_000, `bo sung ${code}`));
    if (!javaScript) await page.reload();
    await main.getByText("Đã nhận đủ tiền.").waitFor();
    expect(await page.locator("[data-transfer-state]").getAttribute("data-transfer-state")).toBe(
      "paid",
    );
    expect(await picture.count()).toBe(0);
  });

  it("keeps the choice over a mistake elsewhere in the form", async () => {
    const page = await openPage({ javaScript, viewport: phone });
    await addFromProductPage(page, shop, "toi-ly-son-dori", 1);
    await page.getByRole("link", { name: "Đặt hàng" }).click();
    await page.waitForURL(/\/checkout$/);
    await page.getByLabel("Chuyển khoản ngân hàng").check();
    await pressOrder(page);
    await page.getByRole("alert").first().waitFor();
    expect(await page.getByLabel("Chuyển khoản ngân hàng").isChecked()).toBe(true);
  });
});

describe("the code of a transfer", () => {
  it("is shown to nobody else", async () => {
    const orders = await shop.pool.query<{ id: string }>('select id from "order" limit 1');
    const id = orders.rows[0]?.id ?? "";
    const response = await fetch(`${shop.storefrontUrl}/orders/${id}/transfer.svg`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain("<svg");
  });
});
