import path from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { barriers } from "./axe.ts";

/** Keeps a picture of a page in the folder that SCREENSHOTS names, by its width and address; else does nothing. */
async function keepPicture(page: Page, suffix: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  const { width = 0 } = page.viewportSize() ?? {};
  const name = new URL(page.url()).pathname.replaceAll("/", "_");
  await page.screenshot({
    path: path.join(folder, `${width}${name}${suffix}.png`),
    fullPage: true,
  });
}

/** Waits until what fades or slides in stands still; what turns for ever is left to turn. */
export async function standStill(page: Page): Promise<void> {
  // Asked anew each frame: the promise of one whose element goes meanwhile may never be kept.
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ effect }) => effect?.getComputedTiming().iterations === Infinity),
  );
}

/** Which part of a page is looked at, what of it is left out (selectors), and how its picture is called. */
export type Look = { within?: string; except?: string[]; suffix?: string };

/**
 * Looks at a page as it stands: nothing is in the way of assistive tools, and nothing is wider than the
 * screen. `SCREENSHOTS=<folder> npm test -- e2e/<spec>` keeps what was seen.
 */
export async function lookAt(
  page: Page,
  { within, except, suffix = "" }: Look = {},
): Promise<void> {
  await standStill(page);
  await keepPicture(page, suffix);
  const where = `${page.url()}${suffix}`;
  expect(await barriers(page, within, except), where).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, where).toBeLessThanOrEqual(0);
}
