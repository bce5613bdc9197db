import { describe, expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

const GARLIC = "toi-ly-son-dori";
const SEEN = "Gói chả in 4 sao OCOP nhưng mã trên gói không có trong sổ đăng ký.";

type Report = {
  description: string;
  product_text: string | null;
  seen_at: string | null;
  origin: string;
  state: string;
};

async function received(code: string): Promise<Report[]> {
  const { rows } = await shop.pool.query<Report>(
    `select description, product_text, seen_at, origin, state from ocop_misuse_report
     where code = $1`,
    [code.replaceAll("-", "")],
  );
  return rows;
}

async function countReports(): Promise<number> {
  const { rows } = await shop.pool.query<{ count: number }>(
    "select count(*)::int as count from ocop_misuse_report",
  );
  return rows[0]?.count ?? 0;
}

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("the misuse report %s", (_how, javaScript) => {
  it("goes from the product's register panel to the staff, with a code to keep", async () => {
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/products/${GARLIC}`);
    await page.getByRole("main").getByRole("link", { name: "Báo dùng sai dấu OCOP" }).click();
    await page.waitForURL(/\/report\?product=/);
    expect(await page.getByLabel("Sản phẩm nào").inputValue()).toContain("Tỏi Lý Sơn");
    expect(await page.locator("[name=website]").isVisible()).toBe(false);
    await page.getByLabel("Bạn đã thấy gì").fill(SEEN);
    await page.getByLabel("Thấy ở đâu").fill("Chợ Quảng Ngãi");
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    await page.getByRole("heading", { name: "Đã nhận báo cáo" }).waitFor();
    const code = await page.locator("[data-report]").innerText();
    expect(await received(code)).toEqual([
      {
        description: SEEN,
        product_text: expect.stringContaining("Tỏi Lý Sơn") as string,
        seen_at: "Chợ Quảng Ngãi",
        origin: "public",
        state: "new",
      },
    ]);
    const before = await countReports();
    await page.reload();
    await page.locator("[data-report]").waitFor();
    expect(await countReports()).toBe(before);
  });

  it("says what it needs, sends nothing until then, and keeps what was typed", async () => {
    const before = await countReports();
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/report`);
    await page.getByLabel("Thấy ở đâu").fill("Chợ Quảng Ngãi");
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    const summary = page.getByRole("alert");
    expect(await summary.innerText()).toContain("ít nhất 10 chữ cái");
    expect(await page.locator("#description-error").innerText()).toContain("ít nhất 10 chữ cái");
    expect(await page.getByLabel("Thấy ở đâu").inputValue()).toBe("Chợ Quảng Ngãi");
    expect(await countReports()).toBe(before);
  });
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("a complaint %s", (_how, javaScript) => {
  it("is kept with a deadline, and its answer is read by its code", async () => {
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/returns`);
    await page.getByRole("main").getByRole("link", { name: "Khiếu nại", exact: true }).click();
    await page.waitForURL(/\/complaint$/);
    await page.getByLabel("Chuyện gì đã xảy ra").fill("Kiện thiếu một hũ tỏi.");
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
    const summary = page.getByRole("alert");
    expect(await summary.innerText()).toContain("Cần họ và tên");
    await page.getByLabel("Họ và tên").fill("Người Mua Mẫu");
    await page.getByLabel("Số điện thoại hoặc email").fill("0912 345 678");
    expect(await page.getByLabel("Chuyện gì đã xảy ra").inputValue()).toContain("hũ tỏi");
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await page.getByRole("heading", { name: "Đã nhận khiếu nại" }).waitFor();
    const code = (await page.locator("[data-complaint]").getAttribute("data-complaint")) ?? "";
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from ocop_complaint where code = $1 and answer_by > to_char(now(), 'YYYY-MM-DD')",
      [code],
    );
    expect(rows).toHaveLength(1);
    await shop.admin(`/admin/ocop/complaints/${rows[0]?.id}/answer`, {
      method: "POST",
      body: JSON.stringify({ answer: "Cơ sở gửi bù hôm nay." }),
    });
    await page.getByRole("link", { name: "Xem trả lời" }).click();
    await page.getByText("Cơ sở gửi bù hôm nay.").waitFor();
  });
});

it("shows no other browser's code", async () => {
  const html = await (await fetch(`${shop.storefrontUrl}/report?sent`)).text();
  expect(html).not.toContain("data-report");
});
