import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { consoleErrors, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { standStill } from "../support/look-at.ts";
import { searchStatus, waitForIndexes, type IndexStatus } from "../support/search.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

beforeAll(async () => {
  await waitForIndexes(shop);
});
beforeEach(() => waitForIndexes(shop));

/** How long until a comparison that is due has been made, whose job looks every ten seconds. */
const A_COMPARISON_MILLISECONDS = 30_000;
/** A key that no message answers to, as it would stand on the page. */
const UNTRANSLATED = /\bsearch\.\w+|\bocop\.\w+|\{\{/;

type Opening = { language?: AdminLanguage; email?: string; viewport?: typeof desktop };

async function open({ language = "vi", email, viewport = desktop }: Opening = {}) {
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language, email });
  const errors = consoleErrors(page);
  await page.goto(`${shop.backendUrl}/app/ocop/search`);
  return { page, errors };
}

const region = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const badge = (page: Page, name: string) => region(page, name).locator("[data-search-state]");

async function indexNamed(name: IndexStatus["name"]): Promise<IndexStatus> {
  const found = (await searchStatus(shop)).indexes.find((index) => index.name === name);
  if (!found) throw new Error(`There is no index ${name}`);
  return found;
}

/** Renames a product so that no trigger notices it, as a restored backup would. */
async function renameUnnoticed(handle: string, title: string): Promise<void> {
  const client = await shop.pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query("update product set title = $2 where handle = $1", [handle, title]);
    await client.query("commit");
  } finally {
    client.release();
  }
}

/** The page with what the route would answer if the index stood otherwise. */
async function openWith(change: object, language: AdminLanguage = "vi") {
  const page = await openPage();
  await signInToAdmin(page, shop, { language });
  const { engine, indexes } = await searchStatus(shop);
  const json = {
    engine,
    indexes: indexes.map((index) => (index.name === "product" ? { ...index, ...change } : index)),
  };
  await page.route("**/admin/ocop/search", (route) => route.fulfill({ json }));
  await page.goto(`${shop.backendUrl}/app/ocop/search`);
  await badge(page, language === "vi" ? "Sản phẩm" : "Products").waitFor();
  return page;
}

describe("the page of the search", () => {
  it("is found in the sidebar and shows the engine and what is in each index", async () => {
    const { page, errors } = await open();
    await page.goto(`${shop.backendUrl}/app/ocop`);
    await page.locator('aside a[href$="/ocop/search"]:visible').click();
    await page.getByRole("heading", { level: 1, name: "Tìm kiếm" }).waitFor();
    const { engine, indexes } = await searchStatus(shop);
    expect(engine.name).toBe("postgres");
    const version = engine.version?.split(" ")[0] ?? "";
    await region(page, "Máy tìm kiếm")
      .getByText(`Cơ sở dữ liệu của cửa hàng (PostgreSQL ${version})`, { exact: true })
      .waitFor();
    const titles = { product: "Sản phẩm", producer: "Chủ thể", place: "Xã, phường, đặc khu" };
    for (const { name, document_count: count, database_count: rows } of indexes) {
      const section = region(page, titles[name]);
      await section
        .getByText(`${count} tài liệu trên ${rows} dòng trong cơ sở dữ liệu`, { exact: true })
        .waitFor();
      await badge(page, titles[name]).getByText("Ổn", { exact: true }).waitFor();
      await section.getByText(/^Đã so \d+ tài liệu/).waitFor();
      await section.getByText(/^Xong lúc \d\d\/\d\d\/\d{4} \d\d:\d\d$/).waitFor();
    }
    expect(errors).toEqual([]);
  });

  it.each([
    ["vi", "Sản phẩm", "Dựng lại: Sản phẩm"],
    ["en", "Products", "Rebuild: Products"],
  ] as const)("in %s: no barrier, nothing untranslated, no sideways scroll", async (...row) => {
    const [language, title, button] = row;
    for (const viewport of [desktop, phone]) {
      const { page, errors } = await open({ language, viewport });
      await region(page, title).getByRole("button", { name: button }).waitFor();
      const text = await page.locator("main").innerText();
      expect(text).not.toMatch(UNTRANSLATED);
      if (language === "en") expect(text).not.toMatch(/[ăđơưạảấầậắặếềệịọốồộớờợụứừựỳ]/i);
      expect(await barriers(page, "main > *")).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
    }
  });
});

describe("a rebuild", () => {
  it("says first what it does, can be left, and then runs until it is done", async () => {
    const before = await indexNamed("producer");
    const { page, errors } = await open();
    const section = region(page, "Chủ thể");
    await section.getByRole("button", { name: "Dựng lại: Chủ thể" }).click();
    const dialog = page.getByRole("alertdialog", { name: "Dựng lại chỉ mục Chủ thể?" });
    await dialog.getByText(/Cửa hàng vẫn trả lời từ chỉ mục cũ/).waitFor();
    await dialog.getByText(`Máy chủ đọc lại ${before.database_count} dòng`).waitFor();
    // Half transparent, a dialog's contrast is not what people see.
    await standStill(page);
    expect(await barriers(page, '[role="alertdialog"]')).toEqual([]);
    await dialog.getByRole("button", { name: "Huỷ" }).click();
    await dialog.waitFor({ state: "detached" });
    expect((await indexNamed("producer")).filling?.id).toBe(before.filling?.id);

    // As if the filling before had been longer ago: the page tells the minute.
    await shop.pool.query(
      "update search_index_sync set completed_at = '2026-01-02T03:04:05Z' where job_id = $1",
      [before.filling?.id],
    );
    await section.getByText("Xong lúc 02/01/2026 10:04").waitFor();
    await section.getByRole("button", { name: "Dựng lại: Chủ thể" }).click();
    await dialog.getByRole("button", { name: "Dựng lại" }).click();
    await page.getByText("Đã bắt đầu dựng lại").waitFor();
    await section.getByText("Xong lúc 02/01/2026 10:04").waitFor({ state: "detached" });
    await section.getByText(/^Xong lúc /).waitFor();
    await badge(page, "Chủ thể").getByText("Ổn", { exact: true }).waitFor();
    const after = await indexNamed("producer");
    expect(after.filling?.id).not.toBe(before.filling?.id);
    expect(after.filling?.status).toBe("done");
    expect(after.document_count).toBe(before.document_count);
    expect(errors).toEqual([]);
  });

  it("shows how far it is, and cannot be asked for twice", async () => {
    const { filling } = await indexNamed("product");
    const page = await openWith({
      database_count: 1_234,
      filling: { ...filling, status: "processing", documents_synced: 400, completed_at: null },
    });
    const section = region(page, "Sản phẩm");
    const bar = section.getByRole("progressbar", { name: "Tiến độ dựng chỉ mục Sản phẩm" });
    expect(await bar.getAttribute("aria-valuenow")).toBe("400");
    expect(await bar.getAttribute("aria-valuemax")).toBe("1234");
    expect(await bar.getAttribute("aria-valuetext")).toBe("400 trên 1.234 dòng");
    expect(await section.getByRole("button", { name: /Dựng lại/ }).isDisabled()).toBe(true);
    await badge(page, "Sản phẩm").getByText("Đang dựng").waitFor();
    expect(await barriers(page, "main > *")).toEqual([]);
  });

  it("that somebody else began says so in the dialog", async () => {
    const { page } = await open();
    await page.route("**/admin/ocop/search/rebuild", (route) =>
      route.fulfill({
        status: 409,
        json: { type: "conflict", message: "Chỉ mục này đang được dựng lại / It is being rebuilt" },
      }),
    );
    await region(page, "Sản phẩm")
      .getByRole("button", { name: /Dựng lại/ })
      .click();
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "Dựng lại" }).click();
    await dialog.getByRole("alert").getByText("Chỉ mục này đang được dựng lại").waitFor();
  });
});

it("compares every index when it is asked to, repairs what differs and shows it", async () => {
  await shop.pool.query("update ocop_search_state set reconciled_at = '2026-01-02T03:04:05Z'");
  await renameUnnoticed("toi-ly-son-dori", "Tỏi không ai hay");
  const { page, errors } = await open();
  const section = region(page, "Sản phẩm");
  await section.getByText("02/01/2026 10:04").waitFor();
  await page.getByRole("button", { name: "So sánh ngay" }).click();
  await page.getByText("Đã yêu cầu so sánh").waitFor();
  await section
    .getByText("02/01/2026 10:04")
    .waitFor({ state: "detached", timeout: A_COMPARISON_MILLISECONDS });
  const { document_count: count } = await indexNamed("product");
  await section.getByText(`Đã so ${count} tài liệu: thiếu 0, khác 1, thừa 0; đã sửa.`).waitFor();
  expect(errors).toEqual([]);
});

describe("an index that needs somebody", () => {
  it("says since when and why it cannot be written, and what waits", async () => {
    const page = await openWith({
      failing_since: "2026-11-24T03:00:00Z",
      last_error: "connection refused",
      pending: 12,
      lag_seconds: 150,
      document_count: null,
    });
    const section = region(page, "Sản phẩm");
    await badge(page, "Sản phẩm").getByText("Không ghi được").waitFor();
    await section.getByText("Không ghi được từ 24/11/2026 10:00 vì: connection refused").waitFor();
    await section.getByText("12 thay đổi, chậm nhất 2 phút").waitFor();
    await region(page, "Máy tìm kiếm")
      .getByText(/Chỉ mục chưa trả lời/)
      .waitFor();
  });

  it("says in English what a comparison mended and which rebuild failed", async () => {
    const { filling } = await indexNamed("product");
    const page = await openWith(
      {
        reconcile_report: { checked: 54, missing: 2, different: 1, extra: 0 },
        filling: { ...filling, status: "failed", is_active: false, error: "disk full" },
        problem_count: 1,
      },
      "en",
    );
    const section = region(page, "Products");
    await section
      .getByText("Compared 54 documents: 2 missing, 1 different, 0 too many; mended.")
      .waitFor();
    await section.getByText("disk full. The shop still uses the index from before.").waitFor();
    await section.getByText("1 document", { exact: true }).waitFor();
    await badge(page, "Products").getByText("Documents refused").waitFor();
  });
});

it("keeps what it has shown and says so when the server no longer answers", async () => {
  const { page } = await open();
  await badge(page, "Sản phẩm").waitFor();
  await page.route("**/admin/ocop/search", (route) => route.abort());
  await page
    .getByRole("alert")
    .getByText(/Máy chủ chưa trả lời/)
    .waitFor({ timeout: 30_000 });
  await badge(page, "Sản phẩm").waitFor();
  await page.unroute("**/admin/ocop/search");
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.getByRole("alert").waitFor({ state: "detached" });
});

it("lets an analyst only look", async () => {
  const { page, errors } = await open({ email: "phan-tich@mau.example" });
  await badge(page, "Sản phẩm").getByText("Ổn", { exact: true }).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.getByRole("button", { name: /Dựng lại|So sánh ngay/ }).count()).toBe(0);
  expect(errors).toEqual([]);
});
