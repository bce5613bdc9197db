import { expect, it } from "vitest";
import { consoleErrors, signInToAdmin } from "../support/admin.ts";
import { useBrowser } from "../support/browser.ts";
import { dossierCalls, FILLED_FORMS, PDF, producerId } from "../support/dossiers.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();
const { begin, move } = dossierCalls(shop);

it("registers an idea, takes in a paper and files the dossier with the commune", async () => {
  const page = await openPage();
  await signInToAdmin(page, shop, { language: "vi" });
  const errors = consoleErrors(page);
  await page.goto(`${shop.backendUrl}/app/ocop/dossiers`);
  await page.getByRole("button", { name: "Lập hồ sơ" }).click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("combobox", { name: /Hồ sơ cho/ }).click();
  await page.getByRole("option", { name: "Ý tưởng sản phẩm mới" }).click();
  await drawer.getByRole("combobox", { name: /Chủ thể/ }).fill("dori");
  await page.getByRole("option", { name: "DORI" }).click();
  await drawer.getByRole("textbox", { name: /Tên sản phẩm/ }).fill("Muối tỏi Lý Sơn");
  await drawer.getByRole("combobox", { name: /Bộ sản phẩm/ }).fill("10.");
  await page.getByRole("option", { name: "10. Gia vị khác" }).click();
  await drawer.getByRole("button", { name: "Lập hồ sơ" }).click();

  await page.waitForURL(/\/app\/ocop\/dossiers\/odoss_/);
  await page.getByRole("heading", { name: "Muối tỏi Lý Sơn" }).waitFor();
  const line = page.locator('[data-requirement="test_report"]');
  expect(await line.getAttribute("data-status")).toBe("missing");
  await line.getByRole("button").click();
  await page
    .getByRole("dialog")
    .locator('input[type="file"]')
    .setInputFiles({ name: "phiếu kiểm nghiệm.pdf", mimeType: "application/pdf", buffer: PDF });
  await page.getByRole("dialog").getByRole("button", { name: "Tải lên" }).click();
  await page.locator('[data-requirement="test_report"][data-status="present"]').waitFor();
  await page.getByText("phiếu kiểm nghiệm.pdf").waitFor();

  await page.getByRole("button", { name: "Nộp cho cấp xã" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Xác nhận" }).click();
  await page.getByText("Đã nộp · Chủ thể").waitFor();
  await page.getByRole("button", { name: "Ghi tiếp nhận" }).waitFor();
  expect(errors).toEqual([]);
});

it("says in English what is overdue, and fills in form 01", async () => {
  const idea = {
    producer_id: await producerId(shop, "dori"),
    name: "Hành tím muối",
    product_set_number: 10,
  };
  const { id } = await begin({ idea, self_assessment: FILLED_FORMS.self_assessment });
  await move(id, "file", { done_on: "2026-06-01" });
  await move(id, "receive", { done_on: "2026-06-01" });
  const page = await openPage();
  await signInToAdmin(page, shop, { language: "en" });
  await page.goto(`${shop.backendUrl}/app/ocop/dossiers`);
  const first = page.getByRole("row").nth(1);
  await first.getByText(/days overdue|overdue by/i).waitFor();
  expect(await first.textContent()).toContain("Hành tím muối");
  await page.locator('[data-round="province-2026-2"], [data-round^="province-"]').first().waitFor();

  await first.getByRole("link").click();
  await page.locator('[data-requirement="form_01"]').getByRole("button").click();
  const drawer = page.getByRole("dialog");
  await drawer.getByRole("textbox", { name: /Position/ }).fill("Director");
  await drawer.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const missing = await page.locator('[data-requirement="form_01"]').textContent();
  expect(missing).not.toContain("Position");
  expect(missing).toContain("Legal representative");
});
