import type { Page, Request } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { waitForIndexes } from "../support/search.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

beforeAll(() => waitForIndexes(shop));

const garlic = "toi-ly-son-dori";

interface Product {
  handle: string;
  available_quantity: number;
  product_set: { number: number; sector_code: string };
  place: { code: string } | null;
  badge: { star: number | null };
}

async function answerOf<Answer>(path: string): Promise<Answer> {
  return (await (await shop.store(path)).json()) as Answer;
}

/** Every product that the filters leave, in one answer: the sample has fewer than 100. */
async function productsOf(query: string): Promise<Product[]> {
  const { products } = await answerOf<{ products: Product[] }>(
    `/store/ocop/search?limit=100&${query}`,
  );
  return products;
}

const shownHandles = (page: Page): Promise<(string | null)[]> =>
  page
    .locator("[data-product]")
    .evaluateAll((cards) => cards.map((card) => card.getAttribute("data-product")));

/** The option that the keys have reached, as a screen reader is told. */
async function activeOption(page: Page): Promise<string | null> {
  const id = await page.getByRole("combobox").getAttribute("aria-activedescendant");
  return id === null ? null : page.locator(`[id="${id}"]`).innerText();
}

describe("typing without accents", () => {
  it("offers the garlic of Lý Sơn, and arrows and Enter open it", async () => {
    const page = await openPage();
    await page.goto(shop.storefrontUrl);
    const box = page.getByRole("combobox");
    await box.pressSequentially("toi ly son");
    const option = page.getByRole("option", { name: /^Tỏi Lý Sơn/ }).first();
    await option.waitFor();
    expect(await box.getAttribute("aria-expanded")).toBe("true");
    expect(await activeOption(page)).toBeNull();
    expect(await option.innerText()).toMatch(/₫/);
    expect(await option.innerText()).toContain("Đặc khu Lý Sơn");
    expect(await page.getByRole("group", { name: "Sản phẩm" }).count()).toBe(1);

    const count = await page.getByRole("option").count();
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBe(
      await page
        .getByRole("option")
        .nth(count - 1)
        .innerText(),
    );
    await page.keyboard.press("Home");
    expect(await activeOption(page)).toBe(await page.getByRole("option").first().innerText());
    await page.keyboard.press("ArrowUp");
    expect(await activeOption(page)).toBeNull();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press("ArrowDown");
      if (/^Tỏi Lý Sơn/.test((await activeOption(page)) ?? "")) break;
    }
    await page.keyboard.press("Enter");
    await page.locator(`[data-product-page="${garlic}"]`).waitFor();
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await page.getByRole("combobox").inputValue()).toBe("");
  });

  it("opens what a finger taps, in rows high enough for it", async () => {
    const page = await openPage({ viewport: phone, touch: true });
    await page.goto(shop.storefrontUrl);
    await page.getByRole("combobox").tap();
    await page.getByRole("combobox").pressSequentially("toi ly son");
    const option = page.getByRole("option", { name: /^Tỏi Lý Sơn/ }).first();
    await option.waitFor();
    for (const row of await page.getByRole("option").all()) {
      expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await barriers(page)).toEqual([]);
    await option.tap();
    await page.locator(`[data-product-page="${garlic}"]`).waitFor();
  });

  it("tells screen readers how many there are, and Escape closes the list", async () => {
    const page = await openPage();
    await page.goto(shop.storefrontUrl);
    const box = page.getByRole("combobox");
    const news = page.locator("[data-search-news]");
    await box.pressSequentially("toi ly son");
    await page.getByRole("option").first().waitFor();
    const count = await page.getByRole("option").count();
    expect(await news.innerText()).toContain(`${count} gợi ý`);
    expect(await news.getAttribute("role")).toBe("status");
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await box.getAttribute("aria-expanded")).toBe("false");
    expect(await box.inputValue()).toBe("toi ly son");
    expect(await news.innerText()).toBe("");
  });

  it("leads to everything that was found, with the products in the order of the search", async () => {
    const page = await openPage();
    await page.goto(shop.storefrontUrl);
    await page.getByRole("combobox").pressSequentially("toi ly son");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/search");
    expect(new URL(page.url()).search).toBe("?q=toi+ly+son");
    await page.getByRole("heading", { name: "Kết quả cho “toi ly son”" }).waitFor();
    const found = await productsOf("q=toi%20ly%20son");
    expect(found.slice(0, 3).map(({ handle }) => handle)).toContain(garlic);
    expect(await shownHandles(page)).toEqual(found.slice(0, 24).map(({ handle }) => handle));
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(
      /[^n]\/search\?q=toi\+ly\+son$/,
    );
  });
});

/** Suggestions with one set, whose name is `name`. */
const suggestionsNamed = (name: string) => ({
  products: [],
  producers: [],
  places: [],
  sets: [{ number: 10, sector_code: "I", name_vi: name, name_en: name, product_count: 1 }],
  did_you_mean: null,
});

describe("the questions of the search box", () => {
  it("are one per pause, and none for a single letter without an accent", async () => {
    const page = await openPage();
    await page.clock.install();
    const asked: (string | null)[] = [];
    await page.route("**/api/suggestions*", async (route) => {
      asked.push(new URL(route.request().url()).searchParams.get("q"));
      await route.fulfill({ json: suggestionsNamed("Gia vị") });
    });
    await page.goto(shop.storefrontUrl);
    const box = page.getByRole("combobox");
    await box.focus();
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
    await box.pressSequentially("t");
    await page.clock.runFor(1_000);
    expect(asked).toEqual([]);
    await box.pressSequentially("oi ly");
    await page.clock.runFor(100);
    await box.pressSequentially(" son");
    await page.clock.runFor(140);
    expect(asked).toEqual([]);
    await page.clock.runFor(20);
    await page.getByRole("option", { name: /^Gia vị/ }).waitFor();
    await page.clock.runFor(5_000);
    expect(asked).toEqual(["toi ly son"]);
  });

  it("drop the answer to a former one", async () => {
    const page = await openPage();
    const isFirst = (request: Request): boolean => /q=toi&/.test(request.url());
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/suggestions*", async (route) => {
      const isFormer = isFirst(route.request());
      if (isFormer) await held;
      // The browser may have given the first one up by then.
      await route
        .fulfill({ json: suggestionsNamed(isFormer ? "câu cũ" : "câu mới") })
        .catch(() => undefined);
    });
    await page.goto(shop.storefrontUrl);
    const first = page.waitForRequest(/q=toi&/);
    await page.getByRole("combobox").pressSequentially("toi");
    const over = Promise.race([
      page.waitForEvent("requestfinished", isFirst),
      page.waitForEvent("requestfailed", isFirst),
    ]);
    await first;
    await page.getByRole("combobox").pressSequentially(" ly");
    await page.getByRole("option", { name: /^câu mới/ }).waitFor();
    release();
    await over;
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    expect(await page.getByRole("option").allInnerTexts()).toEqual([
      expect.stringContaining("câu mới"),
    ]);
  });

  it("disturb nobody when they fail", async () => {
    const page = await openPage();
    await page.route("**/api/suggestions*", (route) => route.fulfill({ status: 500 }));
    await page.goto(shop.storefrontUrl);
    const failed = page.waitForResponse(/\/api\/suggestions/);
    await page.getByRole("combobox").pressSequentially("mach nha");
    await failed;
    expect(await page.getByRole("option").count()).toBe(0);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.getByRole("search").getByRole("button", { name: "Tìm" }).click();
    await page.getByRole("heading", { name: "Kết quả cho “mach nha”" }).waitFor();
  });
});

describe("the page of results", () => {
  it("counts each choice as choosing it would, with several chosen at once", async () => {
    const page = await openPage();
    await page.goto(
      `${shop.storefrontUrl}/products?sector=I,II&star=3,4&commune=21548&in_stock=true`,
    );
    const without = {
      sector: await productsOf("star=3,4&commune=21548&in_stock=true"),
      set: await productsOf("sector=I,II&star=3,4&commune=21548&in_stock=true"),
      star: await productsOf("sector=I,II&commune=21548&in_stock=true"),
      commune: await productsOf("sector=I,II&star=3,4&in_stock=true"),
      in_stock: await productsOf("sector=I,II&star=3,4&commune=21548"),
    };
    const valueOf: Record<keyof typeof without, (product: Product) => string> = {
      sector: ({ product_set }) => product_set.sector_code,
      set: ({ product_set }) => String(product_set.number),
      star: ({ badge }) => String(badge.star),
      commune: ({ place }) => String(place?.code),
      in_stock: (product) => String(product.available_quantity > 0),
    };
    for (const name of Object.keys(without) as (keyof typeof without)[]) {
      const shown = await page.locator(`label:has(input[name=${name}])`).evaluateAll((labels) =>
        labels.map((label) => ({
          value: label.querySelector("input")?.value,
          count: Number(label.querySelector("span:last-child")?.textContent),
        })),
      );
      expect(shown.length, name).toBeGreaterThan(0);
      for (const { value, count } of shown) {
        const counted = without[name].filter((product) => valueOf[name](product) === value).length;
        expect(count, `${name} ${value}`).toBe(counted);
      }
    }
  });

  it("keeps the focus on a box that was ticked, so that several can follow", async () => {
    const page = await openPage({ viewport: desktop });
    await page.goto(`${shop.storefrontUrl}/search?q=qu%E1%BA%BF`);
    const boxes = page.locator("input[name=commune]");
    const first = await boxes.first().inputValue();
    const box = page.locator(`input[name=commune][value="${first}"]`);
    await box.focus();
    await page.keyboard.press("Space");
    await page.waitForURL((url) => url.searchParams.get("commune") === first);
    await page.getByRole("link", { name: /^Bỏ lọc / }).waitFor();
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get("q")).toBe("quế");
  });

  it("helps when nothing was found: nearer words, filters to drop", async () => {
    const query = "tỏi qqxxzz";
    const { count, nearest } = await answerOf<{
      count: number;
      nearest: { q: string; count: number }[];
    }>(`/store/ocop/search?q=${encodeURIComponent(query)}`);
    expect(count).toBe(0);
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/search?q=${encodeURIComponent(query)}`);
    expect(nearest.length).toBeGreaterThan(0);
    for (const near of nearest) {
      await page.getByRole("link", { name: `“${near.q}”: ${near.count} sản phẩm` }).waitFor();
    }
    const first = nearest[0];
    await page.getByRole("link", { name: `“${first?.q}”:` }).click();
    await page.locator(`[data-product-count="${first?.count}"]`).waitFor();

    await page.goto(`${shop.storefrontUrl}/search?q=toi+ly+son&sector=IV`);
    await page.getByRole("link", { name: /^Bỏ Hàng thủ công mỹ nghệ: / }).click();
    await page.waitForURL((url) => url.search === "?q=toi+ly+son");
    await page.locator("[data-product]").first().waitFor();
  });

  it("says at the field that a search is too long, and asks for one where there is none", async () => {
    const page = await openPage();
    const response = await page.goto(`${shop.storefrontUrl}/search?q=${"a".repeat(201)}`);
    expect(response?.status()).toBe(422);
    expect(await page.locator("#q-error").innerText()).toContain("200 ký tự, hiện có 201");
    await page.goto(`${shop.storefrontUrl}/search?q=`);
    expect(await page.getByRole("alert").count()).toBe(0);
    await page.getByRole("main").getByRole("link", { name: "tỏi Lý Sơn" }).click();
    await page.locator(`[data-product="${garlic}"]`).waitFor();
  });
});

describe("without JavaScript", () => {
  it("searches, filters and pages", async () => {
    const page = await openPage({ javaScript: false, viewport: phone });
    await page.goto(shop.storefrontUrl);
    const box = page.getByRole("searchbox", { name: "Tìm sản phẩm, cơ sở, nơi làm ra" });
    await box.fill("toi ly son");
    await page.getByRole("search").getByRole("button", { name: "Tìm" }).click();
    await page.locator(`[data-product="${garlic}"]`).waitFor();
    expect(await box.inputValue()).toBe("toi ly son");

    await page.getByText("Lọc và sắp xếp").click();
    await page.getByRole("checkbox", { name: /^4 sao/ }).check();
    await page.getByRole("checkbox", { name: /^Đặc khu Lý Sơn/ }).check();
    await page.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL((url) => url.search === "?q=toi+ly+son&star=4&commune=21548");
    const found = await productsOf("q=toi%20ly%20son&star=4&commune=21548");
    expect(await shownHandles(page)).toEqual(found.slice(0, 24).map(({ handle }) => handle));
  });
});

describe("in English", () => {
  it("finds by English words and stays in English", async () => {
    const page = await openPage();
    await page.goto(`${shop.storefrontUrl}/en`);
    await page.getByRole("combobox").pressSequentially("garlic");
    const group = page.getByRole("group", { name: "Products" });
    await group
      .getByRole("option", { name: /garlic/i })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.pathname === "/en/search");
    await page.getByRole("heading", { name: "Results for “garlic”" }).waitFor();
    await page.locator(`[data-product="${garlic}"]`).waitFor();
  });
});
