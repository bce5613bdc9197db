import { beforeAll, describe, expect, it } from "vitest";
import { consoleErrors, signInToAdmin } from "../support/admin.ts";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";
import { keep, keepOneProduct, recognise, WITHOUT_JOBS } from "../integration/daily/register.ts";

const shop = useShop({ backendEnv: WITHOUT_JOBS });
const { openPage } = useBrowser();

const DAY_MILLISECONDS = 86_400_000;
const daysFromNow = (days: number) =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(
    new Date(Date.now() + days * DAY_MILLISECONDS),
  );

describe("the overview of the register", () => {
  let productId = "";

  beforeAll(async () => {
    productId = await keepOneProduct(shop, "toi-ly-son-dori");
    await shop.pool.query("update ocop_producer set email = null");
  });

  it("says calmly that nothing waits, with the figures of the day", async () => {
    const page = await openPage();
    await signInToAdmin(page, shop, { language: "vi" });
    const errors = consoleErrors(page);
    await page.goto(`${shop.backendUrl}/app/ocop`);
    const section = page.getByRole("region", { name: "Việc cần làm hôm nay" });
    await section.getByText("Không có việc nào đang chờ").waitFor();
    const [year, month, day] = daysFromNow(0).split("-");
    expect(await section.innerText()).toContain(`Tính đến ${day}/${month}/${year}`);
    const figures = page.getByRole("region", { name: "Sổ đăng ký hôm nay" });
    expect(await figures.innerText()).toMatch(/Cơ sở đang hoạt động\s*33/);
    expect(errors).toEqual([]);
  });

  it("lists what waits, leads to it, and lets a reminder be marked as read", async () => {
    await recognise(shop, productId, { issuedOn: daysFromNow(-1000), validUntil: daysFromNow(58) });
    await keep(shop, daysFromNow(0));
    const page = await openPage();
    await signInToAdmin(page, shop, { language: "en" });
    const errors = consoleErrors(page);
    await page.goto(`${shop.backendUrl}/app/ocop`);
    const expiring = page.getByRole("region", { name: "Expiring", exact: true });
    await expiring.waitFor();
    expect(await expiring.innerText()).toContain("Tỏi Lý Sơn DORI");
    const link = expiring.getByRole("link", { name: "See all: Expiring" });
    expect(await link.getAttribute("href")).toContain("/ocop/certifications?status=");
    await page.getByRole("link", { name: "See all: Reminders that could not be mailed" }).click();
    await page.getByRole("heading", { name: "Expiry reminders" }).waitFor();
    await page.getByText("Not sent: No e-mail address").waitFor();
    expect(await page.getByRole("row").filter({ hasText: "DORI" }).count()).toBe(1);
    await page.goto(`${shop.backendUrl}/app/ocop/reminders`);
    await page.getByRole("button", { name: "Mark as read" }).click();
    await page.getByRole("cell", { name: "Read", exact: true }).waitFor();
    expect(errors).toEqual([]);
  });
});
