import http from "node:http";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

type Json = Record<string, unknown>;

/** What the backend in front of the storefront adds, and how it answers a report. */
const backend: {
  recalls: Json[];
  answer: { status: number; body: Json };
  reports: Json[];
  from: (string | undefined)[];
} = { recalls: [], answer: { status: 201, body: {} }, reports: [], from: [] };

const GARLIC = "toi-ly-son-dori";
const CODE = "7K3M9QZX2C4D5E6F";

async function readText(request: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** The real backend with recalls put in and reports caught, so that every answer can be had. */
async function answer(request: http.IncomingMessage): Promise<{ status: number; body: Json }> {
  const text = await readText(request);
  const { url = "", method = "GET" } = request;
  if (url.startsWith("/store/ocop/misuse-reports")) {
    backend.reports.push(JSON.parse(text) as Json);
    backend.from.push(request.headers["x-forwarded-for"]?.toString());
    return backend.answer;
  }
  const real = await fetch(shop.backendUrl + url, {
    method,
    headers: Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === "string" && /^(x-|accept$|content-type)/.test(name) ? [[name, value]] : [],
    ) as [string, string][],
    body: text === "" ? undefined : text,
  });
  const body = (await real.json()) as { product?: Json; products?: Json[] };
  if (body.product?.handle === GARLIC) body.product.recalls = backend.recalls;
  for (const card of body.products ?? []) {
    if (card.handle === GARLIC) card.is_recalled = backend.recalls.length > 0;
  }
  return { status: real.status, body };
}

const server = http.createServer((request, response) => {
  void answer(request).then(({ status, body }) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
});
const port = await new Promise<number>((resolve) => {
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    resolve(typeof address === "object" && address ? address.port : 0);
  });
});
const shop = useShop({
  storefront: true,
  storefrontEnv: { MEDUSA_BACKEND_URL: `http://127.0.0.1:${port}` },
});
const { openPage } = useBrowser();
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  backend.recalls = [];
  backend.reports = [];
  backend.from = [];
  backend.answer = { status: 201, body: { report: { code: CODE } } };
});

const recall = {
  lots: ["A12", "A13"],
  reason: "Dư lượng vượt mức cho phép.",
  advice: "Dừng dùng và mang lại nơi mua.",
  announced_on: "2026-11-20",
  agency: "Chi cục Chất lượng, Chế biến và Phát triển thị trường",
  decision_number: "45/TB-CCCL",
};

describe("a recall", () => {
  it("stands above the buy box with lots, reason and advice, and does not stop other lots", async () => {
    backend.recalls = [recall];
    const page = await openPage({ viewport: phone });
    await page.goto(`${shop.storefrontUrl}/products/${GARLIC}`);
    const notice = page.locator("[data-recall]");
    const words = await notice.innerText();
    for (const word of ["lô A12, A13", recall.reason, recall.advice, "20/11/2026", "45/TB-CCCL"]) {
      expect(words).toContain(word);
    }
    const top = async (selector: string): Promise<number> =>
      (await page.locator(selector).first().boundingBox())?.y ?? 0;
    expect(await top("[data-recall]")).toBeLessThan(await top("h1"));
    await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
  });

  it("of every lot takes the buying away", async () => {
    backend.recalls = [{ ...recall, lots: [] }];
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/en/products/${GARLIC}`);
    expect(await page.locator("[data-recall]").innerText()).toContain("every lot");
    expect(await page.getByRole("button", { name: "Add to cart" }).count()).toBe(0);
    expect(await page.getByRole("button", { name: "Buy now" }).count()).toBe(0);
    expect(await page.getByRole("main").innerText()).toContain("Every lot is being recalled");
  });

  it("shows on the card, whose button leads to the notice instead of the cart", async () => {
    backend.recalls = [recall];
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/producers/dori`);
    const card = page.locator(`[data-product="${GARLIC}"]`);
    expect(await card.innerText()).toContain("Đang thu hồi hàng");
    expect(await card.getByRole("button").count()).toBe(0);
    await card.getByRole("link", { name: "Xem thông báo thu hồi" }).click();
    await page.locator("[data-recall]").waitFor();
  });

  it("is nowhere while there is none", async () => {
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/products/${GARLIC}`);
    expect(await page.locator("[data-recall]").count()).toBe(0);
  });
});

const SEEN = "Gói chả in 4 sao OCOP nhưng mã trên gói không có trong sổ đăng ký.";

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("the misuse report %s", (_how, javaScript) => {
  it("goes from the product's register panel to a code to keep", async () => {
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
    expect(await page.locator("[data-report]").innerText()).toBe("7K3M-9QZX-2C4D-5E6F");
    expect(backend.reports).toEqual([
      {
        description: SEEN,
        product_text: expect.stringContaining("Tỏi Lý Sơn") as string,
        product_handle: GARLIC,
        seen_at: "Chợ Quảng Ngãi",
      },
    ]);
    expect(backend.from[0]).toMatch(/127\.0\.0\.1|::1/);
    await page.reload();
    await page.locator("[data-report]").waitFor();
    expect(backend.reports).toHaveLength(1);
  });

  it("says what it needs, sends nothing until then, and keeps what was typed", async () => {
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/report`);
    await page.getByLabel("Thấy ở đâu").fill("Chợ Quảng Ngãi");
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    const summary = page.getByRole("alert");
    expect(await summary.innerText()).toContain("ít nhất 10 chữ cái");
    expect(await page.locator("#description-error").innerText()).toContain("ít nhất 10 chữ cái");
    expect(await page.getByLabel("Thấy ở đâu").inputValue()).toBe("Chợ Quảng Ngãi");
    expect(backend.reports).toEqual([]);
  });

  it.each([
    [429, "gửi lại sau một giờ"],
    [400, "Xem lại từng ô"],
    [500, "hệ thống đang bận"],
  ])("keeps the words when the backend answers %i", async (status, words) => {
    backend.answer = { status, body: { message: "no" } };
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/report`);
    await page.getByLabel("Bạn đã thấy gì").fill(SEEN);
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    expect(await page.getByRole("alert").innerText()).toContain(words);
    expect(await page.getByLabel("Bạn đã thấy gì").inputValue()).toBe(SEEN);
  });
});

it("shows no other browser's code", async () => {
  const html = await (await fetch(`${shop.storefrontUrl}/report?sent`)).text();
  expect(html).not.toContain("data-report");
});
