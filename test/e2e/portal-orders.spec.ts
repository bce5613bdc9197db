import fs from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { PASSWORD } from "../support/accounts.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { lookAt } from "../support/look-at.ts";
import { messagesTo } from "../support/messages.ts";
import { pdfLines } from "../support/pdf-text.ts";
import { placeOrder } from "../support/place-order.ts";
import { newProducerOwner } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";
import { variantOf } from "../integration/marketplace/consignments.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();
const OWNER = "0912000501";
const GOODS = "cao-toi-den-phu-sinh";

beforeAll(async () => {
  await newProducerOwner(shop, "phu-sinh", { phone: OWNER, name: "Chủ Mẫu" });
});

/** An order of the producer's goods, once it is divided; gives its ids and the consignment's code. */
async function buy(buyer: string): Promise<{ id: string; code: string; parcel: string }> {
  const { id: variant_id } = await variantOf(shop, GOODS);
  const order = await placeOrder(shop, { lines: [{ variant_id, quantity: 2 }], phone: buyer });
  const parcels = () =>
    shop.pool.query<{ code: string }>("select code from ocop_consignment where order_id = $1", [
      order.id,
    ]);
  await expect.poll(async () => (await parcels()).rows.length, { timeout: 15_000 }).toBe(1);
  const [row] = (await parcels()).rows;
  return { id: order.id, code: order.custom_display_id, parcel: row?.code ?? "" };
}

async function signIn(page: Page, to = "/producer"): Promise<void> {
  await page.goto(`${shop.storefrontUrl}/producer/sign-in?next=${encodeURIComponent(to)}`);
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(OWNER);
  await page.getByLabel("Mật khẩu").fill(PASSWORD);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((url) => url.pathname === to.split("?")[0]);
}

const rowOf = (page: Page, parcel: string) => page.locator(`li[data-consignment="${parcel}"]`);

async function statusOf(parcel: string): Promise<string> {
  const { rows } = await shop.pool.query<{ status: string }>(
    "select status from ocop_consignment where code = $1",
    [parcel],
  );
  return rows[0]?.status ?? "";
}

/** Looks at the page at a desk's and a phone's width. */
async function lookAtBoth(page: Page): Promise<void> {
  for (const viewport of [desktop, phone]) {
    await page.setViewportSize(viewport);
    await lookAt(page);
  }
}

async function fileOf(page: Page, press: () => Promise<void>): Promise<string[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return pdfLines(fs.readFileSync(await download.path()));
}

describe("a producer at a phone", () => {
  it("accepts, packs, prints, sends and writes, and the buyer sees it", async () => {
    const buyerPhone = "0987000501";
    const { id, code, parcel } = await buy(buyerPhone);
    const page = await openPage({ viewport: phone, touch: true });
    await signIn(page);
    await lookAtBoth(page);
    const row = rowOf(page, parcel);
    await row.getByText("Còn 23 giờ").waitFor();
    await row.getByText(/Thu hộ [\d.]+\s₫/).waitFor();
    await row.getByRole("button", { name: "Nhận đơn" }).tap();
    await page.getByText(`Đã nhận đơn ${parcel}.`).waitFor();
    await row.getByRole("button", { name: "Đã đóng gói" }).tap();
    await page.getByText(`Kiện ${parcel} đã đóng gói.`).waitFor();

    await page.getByRole("link", { name: "Đơn", exact: true }).tap();
    await page.waitForURL(/\/producer\/orders$/);
    await page.locator('[data-count="to_ship"]').filter({ hasText: "1" }).waitFor();
    await page.getByLabel(`Chọn kiện ${parcel} để in`).check();
    await lookAtBoth(page);
    const label = await fileOf(page, () => page.getByRole("button", { name: "In nhãn" }).tap());
    expect(label).toEqual(expect.arrayContaining([parcel, "Người Mua Mẫu", "0987 000 501"]));
    const slip = await fileOf(page, () =>
      page.getByRole("button", { name: "In phiếu đóng gói" }).tap(),
    );
    expect(slip).toContain(`Phiếu đóng gói ${parcel}`);

    await row.getByText("Gửi hàng").tap();
    await row.getByRole("button", { name: "Đã gửi đi" }).tap();
    await row.getByText("Ghi tên đơn vị vận chuyển").waitFor();
    await row.getByLabel("Đơn vị vận chuyển").fill("Viettel Post");
    await row.getByLabel("Mã vận đơn").fill("VTP123456");
    await row.getByRole("button", { name: "Đã gửi đi" }).tap();
    await page.getByText(`Kiện ${parcel} đã gửi đi, khách được báo.`).waitFor();

    await page.goto(`${shop.storefrontUrl}/producer/orders?q=${code}`);
    await rowOf(page, parcel).getByRole("link", { name: parcel }).tap();
    await page.waitForURL(/\/producer\/orders\/ocons_/);
    await page.getByLabel("Nhắn cho khách").fill("Hàng đi tối nay nhé.");
    await page.getByRole("button", { name: "Gửi tin nhắn" }).tap();
    await page.locator('[data-sender="producer"]', { hasText: "Hàng đi tối nay nhé." }).waitFor();
    await lookAtBoth(page);

    const buyer = await openPage({ viewport: phone });
    await buyer.goto(`${shop.storefrontUrl}/orders`);
    await buyer.getByLabel("Mã đơn hàng").fill(code);
    await buyer.getByLabel("Số điện thoại").fill(buyerPhone);
    await buyer.getByRole("button", { name: "Xem đơn hàng" }).click();
    await buyer.waitForURL(`**/orders/${id}`);
    const shown = buyer.locator(`[data-parcel="${parcel}"]`);
    await shown.getByText("Viettel Post").waitFor();
    expect(await shown.innerText()).toContain("VTP123456");
    expect(await shown.innerText()).toContain("Hàng đi tối nay nhé.");
    await shown.getByLabel("Nhắn cho cơ sở").fill("Cảm ơn, tôi chờ.");
    await shown.getByRole("button", { name: "Gửi tin nhắn" }).click();
    await shown.locator('[data-sender="buyer"]', { hasText: "tôi chờ" }).waitFor();
    await lookAtBoth(buyer);
    await expect
      .poll(() => messagesTo(shop, "nguoi-mua@mau.example").join("\n"), { timeout: 15_000 })
      .toContain("Hàng đi tối nay nhé.");

    await page.goto(`${shop.storefrontUrl}/producer`);
    await page.getByRole("link", { name: `Người Mua Mẫu · ${parcel}` }).tap();
    await page.getByText("Cảm ơn, tôi chờ.").waitFor();
    await page.getByRole("button", { name: "Đánh dấu đã đọc" }).tap();
    await page.getByText(`Đã đọc tin nhắn về kiện ${parcel}.`).waitFor();
  });

  it("goes on without a line, and hears what was done on another device", async () => {
    const [mine, other] = [await buy("0987000502"), await buy("0987000503")];
    const page = await openPage({ viewport: phone });
    const second = await openPage({ viewport: phone });
    await signIn(page, "/producer/orders?group=to_accept");
    await signIn(second, "/producer/orders?group=to_accept");
    await page.context().setOffline(true);
    for (const { parcel } of [mine, other]) {
      await rowOf(page, parcel).getByRole("button", { name: "Nhận đơn" }).click();
      await rowOf(page, parcel).getByText("Đã lưu trên máy, chưa gửi").waitFor();
    }
    await lookAtBoth(page);
    await page.getByText("2 việc đã lưu trên máy, chưa gửi").waitFor();
    expect(await statusOf(mine.parcel)).toBe("new");
    // The other device is faster with one of them.
    await rowOf(second, other.parcel).getByRole("button", { name: "Nhận đơn" }).click();
    await second.getByText(`Đã nhận đơn ${other.parcel}.`).waitFor();

    await page.context().setOffline(false);
    await page.getByText(`Đã nhận đơn ${mine.parcel}.`).waitFor();
    await page.getByText(`Kiện ${other.parcel} đã xử lý ở máy khác: nay đã nhận`).waitFor();
    await lookAtBoth(page);
    expect(await statusOf(mine.parcel)).toBe("accepted");
    await page.getByRole("button", { name: "Đã xem" }).click();
    await page.getByText("đã xử lý ở máy khác").waitFor({ state: "detached" });
  });

  it("keeps what is wanted over a page that is closed, and sends it once", async () => {
    const { parcel } = await buy("0987000504");
    const page = await openPage({ viewport: phone });
    await signIn(page, "/producer/orders?group=to_accept");
    // The line takes what is sent and loses the answer.
    let lost = 0;
    await page.route("**/producer/outbox", async (route) => {
      if (lost === 0) await route.fetch();
      lost += 1;
      await route.abort("connectionreset");
    });
    await rowOf(page, parcel).getByRole("button", { name: "Nhận đơn" }).click();
    await page.getByText("1 việc đã lưu trên máy, chưa gửi").waitFor();
    expect(await statusOf(parcel)).toBe("accepted");
    await page.unroute("**/producer/outbox");
    await page.goto(`${shop.storefrontUrl}/producer`);
    await page.getByText(`Đã nhận đơn ${parcel}.`).waitFor();
    expect(await page.getByText("máy khác").count()).toBe(0);
    const { rows } = await shop.pool.query(
      `select from ocop_consignment_action action join ocop_consignment consignment
         on consignment.id = action.consignment_id where consignment.code = $1`,
      [parcel],
    );
    expect(rows).toHaveLength(1);
  });

  it("says that it is sending while the line is slow", async () => {
    const { parcel } = await buy("0987000505");
    const page = await openPage({ viewport: phone });
    await signIn(page, "/producer/orders?group=to_accept");
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/producer/outbox", async (route) => {
      await slow;
      await route.continue();
    });
    await rowOf(page, parcel).getByRole("button", { name: "Nhận đơn" }).click();
    await rowOf(page, parcel).getByText("Đang gửi…").waitFor();
    expect(await rowOf(page, parcel).getByRole("button", { name: "Nhận đơn" }).count()).toBe(0);
    answer();
    await page.getByText(`Đã nhận đơn ${parcel}.`).waitFor();
  });
});

describe("a producer without JavaScript", () => {
  it("works through an order with forms, and a form sent twice is done once", async () => {
    const { parcel } = await buy("0987000506");
    const page = await openPage({ javaScript: false, viewport: phone });
    await signIn(page, "/producer/orders?group=to_accept");
    const form = rowOf(page, parcel).locator('form[method="post"]');
    const sent: Record<string, string> = {};
    for (const input of await form.locator('input[type="hidden"]').all()) {
      sent[(await input.getAttribute("name")) ?? ""] = await input.inputValue();
    }
    const address = `${shop.storefrontUrl}${await form.getAttribute("action")}`;
    await form.getByRole("button", { name: "Nhận đơn" }).click();
    await page.getByText(`Đã nhận đơn ${parcel}.`).waitFor();
    // As a browser does that sends the form again because it has seen no answer.
    const again = await page.request.post(address, { form: sent, maxRedirects: 0 });
    expect(again.status()).toBe(302);
    expect(again.headers().location).toContain(`done=accept&code=${parcel}`);

    await page.goto(`${shop.storefrontUrl}/producer/orders?group=to_pack`);
    await rowOf(page, parcel).getByRole("link", { name: parcel }).click();
    await page.getByText("Không bán được? Từ chối đơn").click();
    await page.getByRole("button", { name: "Từ chối đơn" }).click();
    await page.getByRole("link", { name: "Ghi lý do, ví dụ Hết hàng." }).waitFor();
    await page.getByLabel("Lý do").fill("Hết hàng");
    await page.getByRole("button", { name: "Từ chối đơn" }).click();
    await page.getByText(`Đã từ chối đơn ${parcel}, khách được báo.`).waitFor();
    await page.getByText("Lý do: Hết hàng").waitFor();
    expect(await statusOf(parcel)).toBe("cancelled");

    await page.goto(`${shop.storefrontUrl}/en/producer/orders?group=done`);
    await rowOf(page, parcel).getByText("Cancelled").waitFor();
    await page.goto(`${shop.storefrontUrl}/producer/orders/print`);
    await page.getByText("Chọn ít nhất một kiện để in.").waitFor();
  });
});
