import http from "node:http";
import { afterAll, expect, it } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

/** How the backend answers a report: what a real one says only now and then. */
let status = 500;
const forwarded: (string | undefined)[] = [];

const server = http.createServer((request, response) => {
  request.resume().on("end", () => {
    forwarded.push(request.headers["x-forwarded-for"]?.toString());
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ message: "no" }));
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

const SEEN = "Gói chả in 4 sao OCOP nhưng mã trên gói không có trong sổ đăng ký.";

it.each([
  [429, true, "gửi lại sau một giờ"],
  [429, false, "gửi lại sau một giờ"],
  [400, true, "Xem lại từng ô"],
  [500, false, "hệ thống đang bận"],
])(
  "keeps the words when the backend answers %i (JavaScript: %s)",
  async (answer, javaScript, words) => {
    status = answer;
    forwarded.length = 0;
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/report`);
    await page.getByLabel("Bạn đã thấy gì").fill(SEEN);
    await page.getByRole("button", { name: "Gửi báo cáo" }).click();
    expect(await page.getByRole("alert").innerText()).toContain(words);
    expect(await page.getByLabel("Bạn đã thấy gì").inputValue()).toBe(SEEN);
    // The limit counts people, not the storefront.
    expect(forwarded.at(-1)).toMatch(/127\.0\.0\.1|::1/);
  },
);
