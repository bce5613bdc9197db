import fs from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

const axeSource = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** A page of each kind, and each state of a badge that the sample has. */
const paths = [
  "/",
  "/products",
  "/products?sector=II&star=4",
  "/products?price_min=9000000",
  "/products/toi-ly-son-dori",
  "/products/mach-nha-quang-ngai",
  "/products/cha-muc-kitasea",
  "/products/muoi-ham-sahu",
  "/producers",
  "/producers/dori",
  "/cart",
  "/orders",
  "/khong-co-trang-nay",
];

type Violation = { id: string; nodes: { target: string[]; failureSummary?: string }[] };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: Violation[] }> };
      }
    ).axe.run(),
  );
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

describe.each([
  ["vi", ""],
  ["en", "/en"],
])("every page in %s", (language, prefix) => {
  it.each(paths)("%s: no barrier, no sideways scroll, no error", async (path) => {
    for (const viewport of [phone, desktop]) {
      const page = await openPage({ viewport });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      const response = await page.goto(`${shop.storefrontUrl}${prefix}${path}`);
      const missing = path === "/khong-co-trang-nay";
      expect(response?.status()).toBe(missing ? 404 : 200);
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await violations(page), `${path} at ${viewport.width}`).toEqual([]);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${path} at ${viewport.width}`).toBeLessThanOrEqual(0);
      if (!missing) expect(errors).toEqual([]);
    }
  });
});
