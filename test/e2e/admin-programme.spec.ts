import type { Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { consoleErrors, fillDate, signInToAdmin } from "../support/admin.ts";
import { asStaff, FIRST_OFFICER } from "../support/as-staff.ts";
import { barriers } from "../support/axe.ts";
import { phone, useBrowser } from "../support/browser.ts";
import { dayFromToday } from "../support/certificates.ts";
import { useShop } from "../support/shop.ts";

/** What Medusa draws without words: a table's filter and sort buttons, the glass in its search. */
const MEDUSAS_OWN = ["main button[aria-haspopup='menu']", "main div.absolute[role='img']"];
/** So does its drawer's cross. */
const CLOSE_BUTTON = "[role='dialog'] form > div:first-child button";

const shop = useShop();
const { openPage } = useBrowser();

type Figure = { figure: { total: { values: { trained: number } } } };

async function trained(): Promise<number> {
  const officer = asStaff(shop, FIRST_OFFICER);
  const { body } = await officer<Figure>("GET", "/admin/ocop/figures/trained_producers");
  return body.figure.total.values.trained;
}

const fill = (form: Locator, label: string, text: string) =>
  form.getByRole("textbox", { name: label, exact: true }).fill(text);

async function chooseProducer(form: Locator, text: string, option: RegExp): Promise<void> {
  const field = form.getByRole("combobox", { name: "Cơ sở", exact: true });
  await field.click();
  await field.fill(text);
  await form.page().getByRole("option", { name: option }).first().click();
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

it("records a course with attendance, which moves the share trained, and withdraws it with a reason", async () => {
  const page = await openPage();
  await signInToAdmin(page, shop, { language: "vi" });
  await page.goto(`${shop.backendUrl}/app/ocop`);
  const errors = consoleErrors(page);
  await page
    .getByRole("link", { name: /^Hoạt động chương trình/ })
    .last()
    .click();
  await page.getByText("Chưa ghi lớp tập huấn nào").waitFor();
  await page.getByRole("button", { name: "Ghi lớp tập huấn" }).click();
  const form = page.getByRole("dialog");
  await fill(form, "Tên", "Lớp bán hàng trên sàn");
  await fill(form, "Nội dung", "Thương mại điện tử");
  await fill(form, "Đơn vị tổ chức", "Chi cục Phát triển nông thôn");
  await fill(form, "Địa điểm", "Lý Sơn");
  await fillDate(page, "Từ ngày", dayFromToday(0));
  await fillDate(page, "Đến hết ngày", dayFromToday(0));
  await form.getByRole("button", { name: "Thêm cơ sở" }).click();
  await chooseProducer(form, "dori", /DORI/i);
  await form.getByRole("spinbutton", { name: "Số người dự" }).fill("3");
  expect(await barriers(page, '[role="dialog"]', [CLOSE_BUTTON])).toEqual([]);
  expect(await trained()).toBe(0);
  await form.getByRole("button", { name: "Lưu" }).click();

  await page.waitForURL(/\/programme\/training-courses\/otrain_/);
  await page.getByRole("region", { name: "Điểm danh" }).getByText("3 người").waitFor();
  expect(await trained()).toBe(1);
  expect(await barriers(page, "main > *", MEDUSAS_OWN)).toEqual([]);

  await page.getByRole("button", { name: "Rút", exact: true }).click();
  const dialog = page.getByRole("alertdialog");
  await fill(dialog, "Lý do rút", "Lớp không diễn ra");
  await dialog.getByRole("button", { name: "Rút", exact: true }).click();
  await page
    .getByRole("region", { name: "Các bản đã ghi" })
    .getByText("Lớp không diễn ra")
    .waitFor();
  expect(await trained()).toBe(0);
  expect(errors).toEqual([]);
});

it("shows its four lists in English on a phone, without scrolling sideways", async () => {
  const page = await openPage({ viewport: phone });
  await signInToAdmin(page, shop, { language: "en" });
  for (const [part, title] of [
    ["", "Training"],
    ["/trade-events", "Trade promotion"],
    ["/support-grants", "Support"],
    ["/communication-items", "Communication"],
  ]) {
    await page.goto(`${shop.backendUrl}/app/ocop/programme${part}`);
    await page.getByRole("heading", { name: title, exact: true }).waitFor();
    expect(await overflow(page), part).toBeLessThanOrEqual(0);
    expect(await barriers(page, "main > *", MEDUSAS_OWN), part).toEqual([]);
  }
});
