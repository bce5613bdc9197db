import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, afterEach } from "vitest";
import { fromRun } from "./database.ts";

/** How a page is opened. */
export interface PageOptions {
  javaScript?: boolean;
  /** Width and height in CSS pixels; 1280 × 800 when left out. */
  viewport?: { width: number; height: number };
  locale?: string;
  /** Whether the screen is touched, as a phone's; false when left out. */
  touch?: boolean;
}

/** The two sizes every page must be good at. */
export const phone = { width: 390, height: 844 };
export const desktop = { width: 1280, height: 800 };

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Gives a spec file a browser. Each opened page is a visitor of its own (no shared cookies) and is
 * closed after its test.
 */
export function useBrowser(): { openPage(options?: PageOptions): Promise<Page> } {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async openPage({ javaScript = true, viewport = desktop, locale = "vi-VN", touch } = {}) {
      browser ??= await chromium.launch({
        executablePath: fromRun("CHROMIUM_PATH"),
        args: flags,
      });
      const context = await browser.newContext({
        javaScriptEnabled: javaScript,
        viewport,
        locale,
        hasTouch: touch,
        timezoneId: "Asia/Ho_Chi_Minh",
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      return page;
    },
  };
}
