import type { Page } from "playwright-core";
import type { Shop, SignIn } from "./shop.ts";

/** The languages in which our pages of the admin are complete. */
export type AdminLanguage = "vi" | "en";

type Who = { email?: string; language?: AdminLanguage };

function staffOf(shop: Shop, email: string | undefined): SignIn {
  const staff = shop.signIns.find((one) => email === undefined || one.email === email);
  if (!staff) throw new Error(`There is no sample sign-in ${email ?? ""}`);
  return staff;
}

async function chooseLanguage(page: Page, shop: Shop, language: AdminLanguage | undefined) {
  if (!language) return;
  await page.context().addCookies([{ name: "lng", value: language, url: shop.backendUrl }]);
}

/**
 * Signs a staff member (the first sample one when no email is given) into the admin of a page that
 * opens it afterwards: by the calls that its form makes, which spares loading the admin twice. The
 * language is what a person would have chosen in their profile; without one the admin starts as it
 * does for a newcomer.
 */
export async function signInToAdmin(
  page: Page,
  shop: Shop,
  { email, language }: Who = {},
): Promise<void> {
  const { email: name, password } = staffOf(shop, email);
  await chooseLanguage(page, shop, language);
  const { request } = page.context();
  const signedIn = await request.post(`${shop.backendUrl}/auth/user/emailpass`, {
    data: { email: name, password },
  });
  const { token } = (await signedIn.json()) as { token?: string };
  const session = await request.post(`${shop.backendUrl}/auth/session`, {
    headers: { authorization: `Bearer ${token ?? ""}` },
  });
  if (!session.ok()) throw new Error(`${name} could not sign in: ${await session.text()}`);
}

/** Signs in as a person does, by the form. */
export async function signInByForm(
  page: Page,
  shop: Shop,
  { email, language }: Who = {},
): Promise<void> {
  const staff = staffOf(shop, email);
  await chooseLanguage(page, shop, language);
  await page.goto(`${shop.backendUrl}/app/login`);
  await page.locator('input[name="email"]').fill(staff.email);
  await page.locator('input[name="password"]').fill(staff.password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/app\/orders/);
}

/** What the page's console called an error since this was called. */
export function consoleErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

/** Types a civil date (`YYYY-MM-DD`) into the date field with the label, in either language. */
export async function fillDate(page: Page, label: string, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  const field = page.getByRole("group", { name: label });
  const segments: [RegExp, string][] = [
    [/^(Ngày|day),/, day],
    [/^(Tháng|month),/, month],
    [/^(Năm|year),/, year],
  ];
  for (const [name, text] of segments) {
    await field.getByRole("spinbutton", { name }).click();
    await page.keyboard.type(text);
  }
}
