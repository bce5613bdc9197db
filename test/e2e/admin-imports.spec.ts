import { expect, it } from "vitest";
import { consoleErrors, signInToAdmin } from "../support/admin.ts";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";
import { oneRow } from "../integration/imports/import-calls.ts";

const shop = useShop();
const { openPage } = useBrowser();

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const emailOf = (start: string) => shop.signIns.find(({ email }) => email.startsWith(start))?.email;

it("shows what to mend, proposes the mended file, and writes it when a second person signs", async () => {
  const first = await openPage();
  await signInToAdmin(first, shop, { language: "vi" });
  const errors = consoleErrors(first);
  await first.goto(`${shop.backendUrl}/app/ocop/imports`);
  const choose = async (name: string, buffer: Buffer) =>
    first.locator('input[type="file"]').setInputFiles({ name, mimeType: XLSX, buffer });

  await choose("sai.xlsx", await oneRow("trinh-duyet", { "Số sao": 7 }));
  const wrong = first.locator('[data-error-row="2"]');
  await wrong.getByText("Số sao cần là 3, 4 hoặc 5").waitFor();
  expect(await first.getByRole("button", { name: "Đề nghị nhập" }).count()).toBe(0);
  const saving = first.waitForEvent("download");
  await first.getByRole("button", { name: "Tải danh sách lỗi" }).click();
  expect((await saving).suggestedFilename()).toBe("loi-can-sua.csv");

  await choose("đúng.xlsx", await oneRow("trinh-duyet"));
  await first.getByText("Tệp không có lỗi").waitFor();
  await first.getByRole("textbox", { name: /Ghi chú/ }).fill("Đợt 2");
  await first.getByRole("button", { name: "Đề nghị nhập" }).click();
  await first.waitForURL(/\/app\/ocop\/imports\/ochg_/);
  await first.getByText("Bạn đã đề nghị danh sách này").waitFor();
  expect(await first.getByRole("button", { name: "Ký và ghi vào sổ" }).count()).toBe(0);
  expect(errors).toEqual([]);

  const second = await openPage();
  await signInToAdmin(second, shop, { email: emailOf("can-bo-2"), language: "vi" });
  const secondErrors = consoleErrors(second);
  await second.goto(`${shop.backendUrl}/app/ocop/imports`);
  await second.getByRole("link", { name: "đúng.xlsx" }).click();
  await second.getByText("Sản phẩm trinh-duyet · Tổ hợp tác trinh-duyet").waitFor();
  await second.getByRole("button", { name: "Ký và ghi vào sổ" }).click();
  const dialog = second.getByRole("alertdialog");
  await dialog.getByText("Ghi 1 công nhận vào sổ đăng ký?").waitFor();
  await dialog.getByRole("button", { name: "Ký và ghi vào sổ" }).click();
  await second.getByText("Đã ký", { exact: true }).waitFor();

  const { rows } = await shop.pool.query<{ id: string }>(
    "select id from ocop_registered_product where name = 'Sản phẩm trinh-duyet'",
  );
  await second.goto(`${shop.backendUrl}/app/ocop/registered-products/${rows[0]?.id}`);
  const log = second.getByRole("region", { name: "Nhật ký của bản ghi" });
  await log.getByText("Thêm: công nhận").waitFor();
  await log
    .getByText(/Nhập danh sách đúng\.xlsx/)
    .first()
    .waitFor();
  expect(secondErrors).toEqual([]);
});

it("shows the audit log in English, filtered, and saves it as it is shown", async () => {
  await shop.pool.query("update ocop_producer set phone = '0900 111 222' where handle = 'dori'");
  const page = await openPage();
  await signInToAdmin(page, shop, { language: "en" });
  const errors = consoleErrors(page);
  await page.goto(`${shop.backendUrl}/app/ocop/audit?actor_type=["unknown"]`);
  await page.getByText("Changed: producer").first().waitFor();
  await page.getByText("0900 111 222").waitFor();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export XLSX" }).click();
  expect((await saving).suggestedFilename()).toMatch(/^audit-.*\.xlsx$/);
  await page.goto(`${shop.backendUrl}/app/ocop/certifications`);
  const list = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export XLSX" }).click();
  expect((await list).suggestedFilename()).toMatch(/^certifications-.*\.xlsx$/);
  expect(errors).toEqual([]);
});
