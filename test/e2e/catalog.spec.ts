import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

interface Product {
  handle: string;
  badge: { certification_status: string; star: number | null };
}

async function registered(query: string): Promise<{ products: Product[]; count: number }> {
  const response = await shop.store(`/store/ocop/products?${query}`);
  return (await response.json()) as { products: Product[]; count: number };
}

const shownHandles = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("[data-product]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-product")));

describe("the badge of every card", () => {
  it("is what the register says, on every page of the list", async () => {
    const { count } = await registered("limit=1");
    const page = await openPage();
    let seen = 0;
    for (let number = 1; (number - 1) * 24 < count; number += 1) {
      const { products } = await registered(`limit=24&offset=${(number - 1) * 24}`);
      await page.goto(`${shop.storefrontUrl}/products?page=${number}`);
      for (const { handle, badge } of products) {
        const shown = page.locator(`[data-product="${handle}"] [data-certificate-status]`);
        if (badge.certification_status === "none") {
          expect(await shown.count(), handle).toBe(0);
        } else {
          expect(await shown.getAttribute("data-certificate-status"), handle).toBe(
            badge.certification_status,
          );
          expect(await shown.getAttribute("data-star"), handle).toBe(
            badge.star === null ? null : String(badge.star),
          );
        }
        seen += 1;
      }
    }
    expect(seen).toBe(count);
  });

  it("shows no stars once the certificate expired, and says what it once was", async () => {
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/products/cha-muc-kitasea`);
    const badge = page.locator("[data-certificate-status='expired']").first();
    expect(await badge.innerText()).toBe("Chứng nhận đã hết hạn");
    expect(await badge.locator("svg").count()).toBe(0);
    expect(await page.getByRole("main").innerText()).toContain("Từng đạt 4 sao");
  });
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("the product list %s", (_how, javaScript) => {
  it("filters by star and sector, and a chip drops a filter", async () => {
    const page = await openPage({ javaScript, viewport: phone });
    await page.goto(`${shop.storefrontUrl}/products`);
    await page.getByText("Lọc và sắp xếp").click();
    await page.getByRole("checkbox", { name: /^4 sao/ }).check();
    await page.getByRole("checkbox", { name: /^Thực phẩm/ }).check();
    await page.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL(/star=4/);
    const both = await registered("star=4&sector=I&limit=24");
    await page.locator(`[data-product-count="${both.count}"]`).waitFor();
    expect(await shownHandles(page)).toEqual(both.products.map(({ handle }) => handle));

    await page.getByRole("link", { name: "Bỏ lọc Thực phẩm" }).click();
    const star = await registered("star=4&limit=1");
    await page.locator(`[data-product-count="${star.count}"]`).waitFor();
    expect(new URL(page.url()).search).toBe("?star=4");
  });

  it("takes several of each filter and writes them into a short address", async () => {
    const page = await openPage({ javaScript, viewport: phone });
    await page.goto(`${shop.storefrontUrl}/products`);
    await page.getByText("Lọc và sắp xếp").click();
    await page.getByRole("checkbox", { name: /^4 sao/ }).check();
    await page.getByRole("checkbox", { name: /^3 sao/ }).check();
    await page.getByRole("checkbox", { name: /^Đồ uống/ }).check();
    await page.getByRole("checkbox", { name: /^Thực phẩm/ }).check();
    await page.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL((url) => url.search === "?sector=I,II&star=3,4");
    const { count } = await registered("sector=I,II&star=3,4&limit=1");
    await page.locator(`[data-product-count="${count}"]`).waitFor();
  });

  it("says at the field what a price needs, and keeps what was typed apart from it", async () => {
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/products?price_min=re&price_max=100.000`);
    expect(await page.locator("#price_min-error").innerText()).toContain("ví dụ 50.000");
    const { count } = await registered("price_max=100000&limit=1");
    expect(await page.locator("[data-product-count]").getAttribute("data-product-count")).toBe(
      String(count),
    );
  });

  it("says which filter to drop when nothing is left", async () => {
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/products?star=5&commune=21040`);
    await page.getByRole("link", { name: /^Bỏ 5 sao: / }).click();
    await page.waitForURL((url) => url.search === "?commune=21040");
    await page.locator("[data-product]").first().waitFor();
  });
});

describe("going to a product and back", () => {
  it("returns to the same card", async () => {
    const page = await openPage({ viewport: desktop });
    await page.goto(`${shop.storefrontUrl}/products`);
    const card = page.locator("[data-product]").last();
    const handle = await card.getAttribute("data-product");
    await card.getByRole("heading").getByRole("link").click();
    await page.locator(`[data-product-page="${handle}"]`).waitFor();
    await page.goBack();
    await card.waitFor();
    await expect
      .poll(() => page.locator(`[data-product="${handle}"]`).evaluate(isOnScreen))
      .toBe(true);
  });
});

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

describe("the languages", () => {
  it("keeps the page and its filters when the language changes", async () => {
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/products?star=3`);
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL(/\/en\/products\?star=3$/);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(
      /\/en\/products\?star=3$/,
    );
    expect(await page.locator("link[hreflang=vi]").getAttribute("href")).toMatch(
      /[^n]\/products\?star=3$/,
    );
  });

  it("sends only the words of the language in use", async () => {
    const page = await openPage();
    const loaded: string[] = [];
    page.on("response", (response) => loaded.push(response.url()));
    await page.goto(`${shop.storefrontUrl}/en`, { waitUntil: "networkidle" });
    expect(loaded.some((url) => /messages-en/.test(url))).toBe(true);
    expect(loaded.some((url) => /messages-vi/.test(url))).toBe(false);
  });

  it("knows no third language", async () => {
    expect((await fetch(`${shop.storefrontUrl}/fr/products`)).status).toBe(404);
  });
});

describe("what machines read", () => {
  it("is whole Vietnamese words, without the null bytes that React 18 leaves between chunks", async () => {
    for (const path of ["/", "/products", "/products?page=2", "/producers"]) {
      const bytes = new Uint8Array(await (await fetch(shop.storefrontUrl + path)).arrayBuffer());
      expect(bytes.includes(0), path).toBe(false);
    }
  });

  it("claims a certification only while it is valid", async () => {
    const read = async (handle: string): Promise<string> =>
      (await fetch(`${shop.storefrontUrl}/products/${handle}`)).text();
    expect(await read("toi-ly-son-dori")).toContain('"hasCertification"');
    const expired = await read("cha-muc-kitasea");
    expect(expired).toContain('"@type":"Product"');
    expect(expired).not.toContain('"hasCertification"');
    expect(expired).not.toContain("aggregateRating");
  });

  it("lists every product in both languages in the sitemap", async () => {
    const xml = await (await fetch(`${shop.storefrontUrl}/sitemap.xml`)).text();
    const { count } = await registered("limit=1");
    expect(xml.match(/<loc>[^<]*\/en\/products\/[^<]+<\/loc>/g)).toHaveLength(count);
  });

  it("refuses a form that another site sends", async () => {
    const send = (origin: string): Promise<Response> =>
      fetch(`${shop.storefrontUrl}/cart`, {
        method: "POST",
        redirect: "manual",
        headers: { origin, "content-type": "application/x-www-form-urlencoded" },
        body: "intent=add",
      });
    expect((await send("https://elsewhere.example")).status).toBe(403);
    expect((await send(shop.storefrontUrl)).status).toBe(302);
  });

  it("answers a made-up address with words and the right status", async () => {
    for (const [path, status] of [
      ["/products?star=9", 400],
      ["/products?page=999", 404],
      ["/products/nothing", 404],
      ["/pictures/27/x.svg", 404],
    ] as const) {
      expect((await fetch(shop.storefrontUrl + path)).status, path).toBe(status);
    }
  });
});
