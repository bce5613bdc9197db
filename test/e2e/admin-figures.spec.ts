import fs from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { consoleErrors, fillDate, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { asStaff, FIRST_OFFICER } from "../support/as-staff.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { dayFromToday } from "../support/certificates.ts";
import { PDF } from "../support/dossiers.ts";
import { evidencedAtWinMart, type Recorded } from "../support/figures/evidenced-at-winmart.ts";
import { pdfLines } from "../support/pdf-text.ts";
import { temporaryDirectory, useShop } from "../support/shop.ts";

const shop = useShop({
  backendEnv: { PRIVATE_FILES_DIR: temporaryDirectory("papers") },
});
const { openPage } = useBrowser();

const ANALYST = "phan-tich@mau.example";
const OFFICER_OF_LY_SON = "ly-son@mau.example";
const RATE = "modern_channel_producers";
const PLAN = "thu-2026";
/** A key that no message answers to, as it would stand on the page. */
const UNTRANSLATED = /\b(figures|plans|snapshots|common)\.[a-z_]+|\{\{/;

type Values = Record<string, number | null>;
type Cell = { key: string; label: { vi: string }; values: Values; percents: Values };
type Report = {
  date: string;
  known_at: string;
  total: { values: Values; percents: Values; headline: number };
  breakdowns: Record<string, Cell[]>;
};

/** Of a producer of Lý Sơn that sells at WinMart. */
let participation: Recorded;

beforeAll(async () => {
  participation = await evidencedAtWinMart(shop);
  // As where the sample history is: whatever counts the register has made-up entries in it.
  await shop.pool.query("update ocop_plan set is_sample = true");
  const plan = {
    ...{ name_vi: "Kế hoạch thử 2026", name_en: "Trial plan of 2026" },
    ...{ starts_on: "2026-01-01", ends_on: "2026-12-31" },
    counted_kinds: ["supermarket", "convenience_store", "ecommerce_platform"],
    targets: [
      { metric: RATE, target: 50, due_on: "2026-12-31" },
      { metric: "new_products", target: 70, due_on: "2026-12-31" },
    ],
  };
  const officer = asStaff(shop, FIRST_OFFICER);
  expect((await officer("POST", `/admin/ocop/plans/${PLAN}`, plan)).status).toBe(201);
});

type Opening = {
  email?: string;
  language?: AdminLanguage;
  viewport?: typeof desktop;
};

async function open(path: string, { language = "vi", email, viewport = desktop }: Opening = {}) {
  const page = await openPage({ viewport });
  await signInToAdmin(page, shop, { language, email });
  const errors = consoleErrors(page);
  await page.goto(`${shop.backendUrl}/app/ocop/${path}`);
  return { page, errors };
}

const region = (page: Page, name: string | RegExp) =>
  page.getByRole("region", { name, exact: typeof name === "string" });
const vietnamese = (value: number) => new Intl.NumberFormat("vi-VN").format(value);
const percent = (value: number | null) => (value === null ? "–" : `${vietnamese(value)}\u00a0%`);
const tile = (page: Page, measure: string) => page.locator(`[data-measure="${measure}"]`);

/** Nothing untranslated, no barrier, no sideways scroll, and what is made up is said to be. */
async function isWellMade(page: Page): Promise<void> {
  const text = await page.locator("main").innerText();
  expect(text).not.toMatch(UNTRANSLATED);
  expect(text).toMatch(/“Mẫu …”/);
  expect(await barriers(page, "main > *")).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBeLessThanOrEqual(0);
}

async function saved(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return fs.readFile(await download.path());
}

async function reportOf(query = ""): Promise<Report> {
  const path = `/admin/ocop/figures/${RATE}?plan=${PLAN}${query}`;
  const { status, body } = await asStaff(shop, FIRST_OFFICER)<{
    figure: Report;
  }>("GET", path);
  expect(status, JSON.stringify(body)).toBe(200);
  return body.figure;
}

describe("an officer of the province", () => {
  it("goes from the rate to the evidence behind it and downloads it", async () => {
    const { page, errors } = await open("");
    await page.locator('aside a[href$="/ocop/figures"]:visible').click();
    const rate = page.locator(`[data-metric="${RATE}"]`);
    const { total } = await reportOf();
    expect(total.values.evidenced).toBeGreaterThan(0);
    await rate.getByText(`${vietnamese(total.headline)}\u00a0%`).waitFor();
    await rate.getByText("50\u00a0%").waitFor();
    await rate.locator("[data-pace]").waitFor();
    await isWellMade(page);
    await rate.getByRole("heading").getByRole("link").click();
    await tile(page, "evidenced").getByRole("link").click();
    await page.getByRole("link", { name: /DORI/i }).first().waitFor();
    const row = page.locator(`[data-row="${participation.id}"]`);
    await row.getByText("Chưa cao hơn vì: chưa có đơn trong thời gian được tính").waitFor();
    const link = row.getByRole("link", { name: "WinMart" });
    expect(await link.getAttribute("href")).toContain(`/ocop/participations/${participation.id}`);
    expect(await row.innerText()).toMatch(/Đã xác minh ngày 10\/02\/2026 bởi/);
    const file = await saved(page, row.getByRole("button", { name: "hop-dong.pdf" }));
    expect(file.equals(PDF)).toBe(true);
    await isWellMade(page);
    expect(errors).toEqual([]);
  });

  it("reads the same numbers on the page and in its JSON, CSV, XLSX and PDF", async () => {
    const { page, errors } = await open(`figures/${RATE}?plan=${PLAN}`);
    const files = region(page, "Tải xuống");
    const fileOf = (format: string) =>
      saved(page, files.getByRole("button", { name: format, exact: true }));
    const json = JSON.parse((await fileOf("JSON")).toString()) as Report;
    for (const measure of ["declared", "evidenced", "selling"]) {
      const { values, percents } = json.total;
      const said = await tile(page, measure).innerText();
      expect(said).toContain(percent(percents[measure] ?? null));
      expect(said).toContain(
        `${vietnamese(values[measure] ?? 0)} trên ${vietnamese(values.denominator ?? 0)} chủ thể`,
      );
    }
    const numbersOf = ({ values, percents }: Cell) => [
      ...["denominator", "declared", "evidenced", "selling"].map((one) => values[one] ?? null),
      ...["declared", "evidenced", "selling"].map((one) => percents[one] ?? null),
    ];
    const communes = json.breakdowns.commune ?? [];
    expect(communes.length).toBeGreaterThan(12);
    const table = region(page, "Chia theo");
    await table.getByRole("button", { name: `Xem cả ${communes.length} dòng` }).click();
    for (const cell of communes) {
      const row = table.locator(`tr[data-row="${cell.key === "" ? "none" : cell.key}"]`);
      const [counts, shares] = [numbersOf(cell).slice(0, 4), numbersOf(cell).slice(4)];
      expect(await row.getByRole("cell").allInnerTexts(), cell.label.vi).toEqual([
        ...counts.map((value) => vietnamese(value ?? 0)),
        ...shares.map(percent),
      ]);
    }
    const cells = Object.values(json.breakdowns).flat();
    const written = cells.map((cell) => numbersOf(cell).map((value) => String(value ?? "ẩn")));
    const csv = (await fileOf("CSV")).toString().trim().split("\r\n").slice(2);
    expect(csv.map((line) => line.replaceAll('"', "").split(",").slice(-7))).toEqual(written);
    const workbook = await fileOf("XLSX");
    const sheet = (await readSheet(workbook, "Số liệu")).slice(2);
    expect(sheet.map((cellsOfRow) => cellsOfRow.slice(3).map(String))).toEqual(written);
    expect(JSON.stringify(await readSheet(workbook, "Định nghĩa"))).toContain(`${RATE} v1`);
    const pdf = pdfLines(await fileOf("PDF"));
    expect(pdf).toContain(String(json.total.headline));
    expect(pdf).toContain(String(json.total.values.denominator));
    expect(errors).toEqual([]);
  });

  it("chooses a past day, and learns what was only recorded after it", async () => {
    const { page, errors } = await open(`figures/${RATE}?plan=${PLAN}`);
    await tile(page, "evidenced").waitFor();
    await fillDate(page, "Số liệu đến ngày", "2026-03-05");
    await fillDate(page, "So với ngày", "2026-03-01");
    await page.getByRole("button", { name: "Xem", exact: true }).click();
    const compared = region(page, "So với ngày 01/03/2026");
    await compared.waitFor();
    const past = await reportOf("&date=2026-03-05");
    expect(await tile(page, "evidenced").innerText()).toContain(percent(past.total.headline));
    expect(await compared.locator('[data-difference="days"]').innerText()).toContain("0\u00a0%");
    // By the end of that day the producer was known, and nothing of its channel.
    const day = await reportOf("&date=2026-03-01");
    expect(await compared.locator('[data-difference="corrected"]').innerText()).toContain(
      `+${percent(day.total.headline)}`,
    );
    await compared
      .getByRole("listitem")
      .filter({ hasText: /Kiểm tra minh chứng: .*DORI/i })
      .first()
      .waitFor();
    await isWellMade(page);

    await page.getByRole("button", { name: "Về hôm nay" }).click();
    await compared.waitFor({ state: "detached" });
    expect(new URL(page.url()).search).not.toContain("2026-03-05");
    await page.goto(`${shop.backendUrl}/app/ocop/figures/${RATE}?plan=${PLAN}&date=2025-03-05`);
    await page.getByText("Kế hoạch bắt đầu ngày 2026-01-01: chọn ngày từ đó trở đi.").waitFor();
    expect(errors.filter((error) => !error.includes("400"))).toEqual([]);
  });

  it("reads the months by the arrow keys, and hides small numbers of people", async () => {
    const { page, errors } = await open(`figures/${RATE}?plan=${PLAN}&by=gender`);
    const people = region(page, "Chia theo");
    await people.getByText(/Số dưới 5 người được ẩn/).waitFor();
    expect(await people.getByRole("table").getByRole("link").count()).toBe(0);
    const points = region(page, "Theo tháng").locator("[data-point]");
    await points.last().focus();
    await page.keyboard.press("ArrowLeft");
    const focused = region(page, "Theo tháng").locator("[data-point]:focus");
    expect(await focused.innerText()).toMatch(/Đã khai .* · Có minh chứng .* · Đang bán /);
    expect(await focused.getAttribute("data-point")).toBe(
      await points.nth(-2).getAttribute("data-point"),
    );
    expect(errors).toEqual([]);
  });

  it("sees who is missing with the nearest step for each", async () => {
    const { page, errors } = await open(`figures/${RATE}?plan=${PLAN}`);
    const { total } = await reportOf();
    await page.getByRole("link", { name: "Ai còn thiếu" }).click();
    const missing = (total.values.denominator ?? 0) - (total.values.evidenced ?? 0);
    await page.getByRole("heading", { name: `${missing} nơi còn thiếu` }).waitFor();
    expect(await page.locator("[data-step]").count()).toBe(missing);
    expect(await page.getByRole("link", { name: /DORI/i }).count()).toBe(0);
    await isWellMade(page);

    // More products than a page holds are turned over.
    const { body } = await asStaff(shop, FIRST_OFFICER)<{ count: number }>(
      "GET",
      "/admin/ocop/figures/modern_channel_products/rows",
    );
    expect(body.count).toBeGreaterThan(20);
    await page.goto(
      `${shop.backendUrl}/app/ocop/figures/modern_channel_products/rows?measure=denominator`,
    );
    await page.getByRole("link", { name: "Trang sau" }).click();
    await page.getByText(`21–${Math.min(body.count, 40)} trên ${body.count}`).waitFor();
    expect(errors).toEqual([]);
  });

  it("changes a target, and finds who did so in the history", async () => {
    const { page, errors } = await open("figures/plans");
    await page.getByRole("button", { name: "Sửa: Kế hoạch thử 2026" }).click();
    const form = page.getByRole("dialog");
    await form.getByRole("group", { name: "Sản phẩm đạt 3–5 sao tăng thêm" }).waitFor();
    await form
      .getByRole("group", { name: "Sản phẩm đạt 3–5 sao tăng thêm" })
      .getByLabel("Mục tiêu")
      .fill("75");
    await form.getByRole("checkbox", { name: "Zalo" }).click();
    await form.getByRole("button", { name: "Lưu" }).click();
    const table = region(page, "Toàn tỉnh");
    await table.getByText("Mục tiêu 75 sản phẩm").waitFor();
    await table.getByText("Zalo").first().waitFor();
    const history = region(page, "Các lần sửa kế hoạch");
    await history.getByText("Sửa: mục tiêu của kế hoạch").first().waitFor();
    await isWellMade(page);
    expect(errors).toEqual([]);
  });

  it("is warned of a kept figure that does not come out again", async () => {
    const { total, breakdowns, known_at } = await reportOf();
    const figure = {
      total: total.values,
      breakdowns: Object.fromEntries(
        Object.entries(breakdowns)
          .filter(([name]) => !["gender", "ethnicity", "disability"].includes(name))
          .map(([name, cells]) => [
            name,
            cells.map((cell) => ({ key: cell.key, values: cell.values })),
          ]),
      ),
    };
    const keep = (id: string, day: string, kept: object) =>
      shop.pool.query(
        `insert into ocop_figure_snapshot
           (id, metric, definition_version, plan_code, valid_on, known_at, settings, figure)
         select $1, $2, 1, plan.code, $3, $4, json_build_object('starts_on', starts_on,
           'counted_kinds', counted_kinds, 'counted_channels', counted_channels,
           'selling_days', selling_days), $5
         from ocop_plan plan where code = $6`,
        [id, RATE, day, known_at, JSON.stringify(kept), PLAN],
      );
    await keep("osnap_same", dayFromToday(0), figure);
    const wrong = { ...total.values, evidenced: 999 };
    await keep("osnap_wrong", "2026-03-31", { total: wrong, breakdowns: {} });
    const { page, errors } = await open("figures/snapshots");
    await page.locator('[data-standing="same"]').waitFor();
    const broken = region(page, "Chốt cho ngày 31/03/2026");
    await broken.locator('[data-standing="broken"]').waitFor();
    await broken.getByText(/Báo quản trị viên trước khi dùng số này/).waitFor();
    expect(await broken.getByRole("row", { name: /Toàn bộ, Có minh chứng/ }).innerText()).toMatch(
      /999\s+1$/,
    );
    await isWellMade(page);
    expect(errors).toEqual([]);
  });
});

it("lets an analyst read everything and change nothing", async () => {
  const { page, errors } = await open("figures/plans", { email: ANALYST });
  await region(page, "Toàn tỉnh").getByText("Kế hoạch thử 2026").waitFor();
  expect(await page.locator("main").getByRole("button").count()).toBe(0);
  await page.getByRole("link", { name: "Số liệu chốt" }).click();
  await page.getByRole("heading", { level: 1, name: "Số liệu chốt" }).waitFor();
  expect(errors).toEqual([]);
});

it("shows an officer of a commune its own commune", async () => {
  const { page, errors } = await open(`figures/${RATE}?plan=${PLAN}`, {
    email: OFFICER_OF_LY_SON,
  });
  const rows = region(page, "Chia theo").locator("tbody tr");
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual([expect.stringContaining("Đặc khu Lý Sơn")]);
  await page.goto(`${shop.backendUrl}/app/ocop/figures`);
  await page.locator("[data-metric]").first().waitFor();
  expect(await page.getByRole("link", { name: "Số liệu chốt" }).count()).toBe(0);
  expect(errors).toEqual([]);
});

it("has all of it in English on a phone", async () => {
  const { page, errors } = await open("figures", { language: "en", viewport: phone });
  for (const [path, heading] of [
    ["figures", "Figures of the programme"],
    [`figures/${RATE}?plan=${PLAN}&compare=2026-03-01`, "Share of OCOP producers"],
    ["figures/new_products", "More products at 3 to 5 stars"],
    [`figures/${RATE}/rows?plan=${PLAN}&measure=declared`, "The rows behind the number"],
    [`figures/${RATE}/missing?plan=${PLAN}`, "Who is missing"],
    ["figures/plans", "Plans"],
    ["figures/snapshots", "Monthly figures"],
  ] as const) {
    await page.goto(`${shop.backendUrl}/app/ocop/${path}`);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await expect
      .poll(() => page.locator("main [aria-busy='true']").count(), { timeout: 15_000 })
      .toBe(0);
    await page.getByText(/“Mẫu …”/).waitFor();
    await isWellMade(page);
  }
  expect(errors).toEqual([]);
});
