import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { useCardShop } from "../integration/payments/card-shop.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { standInForStripe } from "../support/stripe/browser.ts";
import { startStripeStandIn } from "../support/stripe-stand-in.ts";
import {
  addFromProductPage,
  adminOrders,
  confirmedCode,
  fillCheckout,
  pressOrder,
  recipient,
  shownTotal,
} from "./checkout-steps.ts";

const CARDS = {
  good: "4242424242424242",
  withoutMoney: "4000000000009995",
  confirmed: "4000002760003184",
  slow: "4000000000000077",
};
const CARD = "Thẻ ngân hàng";
/** Several pages of several calls each lie between a press and the order, on a machine with other work. */
const PATIENCE_MILLISECONDS = 45_000;

const stripe = await startStripeStandIn();
const { shop, ordersOf, deliverAll } = useCardShop(stripe, {
  storefront: true,
  storefrontEnv: { STRIPE_PUBLISHABLE_KEY: stripe.backendEnv.STRIPE_PUBLISHABLE_KEY },
});
const { openPage } = useBrowser();

const payButton = (page: Page) => page.getByRole("button", { name: /^Trả bằng thẻ · / });
const cardForm = (page: Page) => page.locator("[data-card-form]");

/** Goes to the checkout with one product, fills it and chooses the card. */
async function toCardForm(viewport: { width: number; height: number }) {
  const page = await openPage({ viewport });
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const refusals: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) refusals.push(message.text());
  });
  const asked = await standInForStripe(page, stripe);
  await addFromProductPage(page, shop, "toi-ly-son-dori", 1);
  await page.getByRole("link", { name: "Đặt hàng" }).click();
  await page.waitForURL(/\/checkout$/);
  await fillCheckout(page, true);
  expect(asked).toEqual([]);
  await page.getByLabel(CARD).check();
  await page.locator('[data-card-form="ready"]').waitFor();
  const cartId = await page.locator("input[name=cart_id]").inputValue();
  return { page, cartId, refusals };
}

async function pay(page: Page, number: string): Promise<void> {
  await page.getByLabel("Số thẻ mẫu").fill(number);
  await payButton(page).click();
}

function intentsSince(count: number) {
  return [...stripe.store.intents.values()].slice(count);
}

describe("paying by card", { timeout: 2 * PATIENCE_MILLISECONDS }, () => {
  it("charges once what the button says, on a phone; cancelling gives it back to the card", async () => {
    const before = stripe.store.intents.size;
    const { page, cartId, refusals } = await toCardForm(phone);
    const total = await shownTotal(page);
    expect(await payButton(page).innerText()).toContain(total.toLocaleString("vi-VN"));
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
    ).toBe(true);
    await page.getByLabel("Số thẻ mẫu").fill(CARDS.good);
    await payButton(page).dblclick();
    const code = await confirmedCode(page);
    await page.getByText("Đã trả bằng thẻ").waitFor();
    const intents = intentsSince(before);
    expect(intents.map(({ status, amount }) => [status, amount])).toEqual([["succeeded", total]]);
    expect(await ordersOf(cartId)).toHaveLength(1);
    expect(refusals).toEqual([]);

    const orderUrl = page.url();
    await page.goBack();
    expect(new URL(page.url()).pathname).not.toBe("/checkout");
    await page.goto(orderUrl);
    await page.getByRole("link", { name: "Hủy cả đơn" }).click();
    await page.getByRole("heading", { name: `Hủy đơn ${code}?` }).waitFor();
    expect(await page.getByRole("main").innerText()).toContain("được hoàn về thẻ");
    await page.getByRole("button", { name: "Hủy, tôi không cần nữa" }).click();
    await page.locator('[data-parcel-status="cancelled"]').waitFor();
    const refunds = [...stripe.store.refunds.values()].filter(
      ({ payment_intent }) => payment_intent === intents[0]?.id,
    );
    expect(refunds.map(({ amount }) => amount)).toEqual([total]);
  });

  it("tells why a card was declined beside what was typed, and takes the next one", async () => {
    const before = stripe.store.intents.size;
    const { page, cartId } = await toCardForm(desktop);
    await page.getByText("Hóa đơn cho công ty, hộ kinh doanh").click();
    await page.getByLabel("Tôi cần hóa đơn").check();
    await page.getByLabel("Tên người mua trên hóa đơn").fill("Công ty TNHH Mẫu");
    await page.getByLabel("Mã số thuế").fill("0312345678001");
    await page.getByLabel("Địa chỉ trên hóa đơn").fill("12 Hùng Vương, Quảng Ngãi");
    await pay(page, "4242");
    await cardForm(page).getByRole("alert").getByText("Cần điền đủ các ô").waitFor();
    await pay(page, CARDS.withoutMoney);
    await cardForm(page).getByRole("alert").getByText("Thẻ không đủ tiền").waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(recipient.name);
    expect(await page.getByLabel("Mã số thuế").inputValue()).toBe("0312345678001");
    expect(await ordersOf(cartId)).toEqual([]);
    await pay(page, CARDS.good);
    await confirmedCode(page);
    expect(intentsSince(before).map(({ status }) => status)).toEqual(["succeeded"]);
    expect(await page.getByRole("main").innerText()).toContain("Mã số thuế 0312345678-001");

    await page.getByRole("link", { name: "Sửa thông tin hóa đơn" }).click();
    await page.getByLabel("Mã số thuế").fill("12");
    await page.getByRole("button", { name: "Lưu thông tin hóa đơn" }).click();
    await page.getByRole("alert").getByText("Mã số thuế cần 10 chữ số").waitFor();
    await page.getByLabel("Mã số thuế").fill("0312345678");
    await page.getByRole("button", { name: "Lưu thông tin hóa đơn" }).click();
    await page.locator('[data-invoice="0312345678"]').waitFor();
  });

  it("lets the bank ask the buyer, who may refuse and pay again", async () => {
    const { page, cartId } = await toCardForm(desktop);
    await pay(page, CARDS.confirmed);
    await page.getByRole("button", { name: "Từ chối" }).click();
    await cardForm(page).getByRole("alert").getByText("Bước xác thực").waitFor();
    expect(await ordersOf(cartId)).toEqual([]);
    await payButton(page).click();
    await page.getByRole("button", { name: "Xác nhận" }).click();
    await confirmedCode(page);
    expect(await ordersOf(cartId)).toHaveLength(1);
  });

  it("waits for a bank that is slow, and shows the order that the webhook made", async () => {
    const before = stripe.store.intents.size;
    const { page, cartId } = await toCardForm(phone);
    await pay(page, CARDS.slow);
    await page.getByText("Ngân hàng đang xử lý").waitFor();
    await page.goto(`${shop.storefrontUrl}/checkout`);
    await page.getByText("Ngân hàng đang xử lý").waitFor();
    expect(await ordersOf(cartId)).toEqual([]);
    const [intent] = intentsSince(before);
    stripe.finishProcessing(intent?.id ?? "");
    await deliverAll(intent?.id ?? "");
    await confirmedCode(page);
    expect(await ordersOf(cartId)).toHaveLength(1);
  });

  it("has an order also when the browser is gone once it has paid", async () => {
    const before = stripe.store.intents.size;
    const { page, cartId } = await toCardForm(desktop);
    await page.route("**/checkout/card**", (route) => route.abort());
    await pay(page, CARDS.good);
    await expect
      .poll(() => intentsSince(before)[0]?.status, { timeout: PATIENCE_MILLISECONDS })
      .toBe("succeeded");
    await page.close();
    await deliverAll(intentsSince(before)[0]?.id ?? "");
    const orders = await ordersOf(cartId);
    expect(orders).toHaveLength(1);
    const again = await page.context().newPage();
    await again.goto(`${shop.storefrontUrl}/checkout`);
    await again.waitForURL(new RegExp(`/orders/${orders[0]}$`));
  });

  it("charges nothing when the cart has changed meanwhile", async () => {
    const before = stripe.store.intents.size;
    const { page, cartId } = await toCardForm(desktop);
    const other = await page.context().newPage();
    await addFromProductPage(other, shop, "toi-ly-son-dori", 1);
    await pay(page, CARDS.good);
    await page.getByRole("alert").getByText("Tổng tiền vừa đổi").waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe(recipient.name);
    expect(intentsSince(before).filter(({ status }) => status === "succeeded")).toEqual([]);
    expect(await ordersOf(cartId)).toEqual([]);
  });
});

it("says without JavaScript that a card needs it; the rest of the order works, also cancelling a parcel", async () => {
  const page = await openPage({ javaScript: false, viewport: phone });
  page.setDefaultTimeout(PATIENCE_MILLISECONDS);
  await addFromProductPage(page, shop, "toi-ly-son-dori", 1);
  await addFromProductPage(page, shop, "thit-bo-kho-thu-ba", 1);
  await page.getByRole("link", { name: "Đặt hàng" }).click();
  await page.waitForURL(/\/checkout$/);
  expect(await page.getByLabel(CARD).isDisabled()).toBe(true);
  await page.getByText("Trả bằng thẻ cần bật JavaScript").waitFor();
  await fillCheckout(page, false);
  await pressOrder(page);
  const code = await confirmedCode(page);
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.locator("[data-parcel]").count();
      },
      { timeout: PATIENCE_MILLISECONDS },
    )
    .toBe(2);
  await page
    .locator(`[data-parcel="${code}-1"]`)
    .getByRole("link", { name: "Hủy kiện này" })
    .click();
  expect(await page.getByRole("main").innerText()).toContain("Bạn chưa trả tiền cho phần này");
  await page.getByLabel("Lý do").fill("Đặt nhầm");
  await page.getByRole("button", { name: "Hủy, tôi không cần nữa" }).click();
  await page.locator(`[data-parcel="${code}-1"][data-parcel-status="cancelled"]`).waitFor();
  await page.locator(`[data-parcel="${code}-2"]:not([data-parcel-status="cancelled"])`).waitFor();
  const [order] = (await adminOrders(shop)).filter(
    ({ custom_display_id }) => custom_display_id === code,
  );
  expect(order?.total).toBe(await shownTotal(page));
});
