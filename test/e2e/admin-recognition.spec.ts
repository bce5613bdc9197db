import { beforeAll, describe, expect, it } from "vitest";
import { consoleErrors, signInToAdmin } from "../support/admin.ts";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";
import { registerCalls } from "../integration/certification/register-calls.ts";

const shop = useShop();
const { openPage } = useBrowser();
const calls = registerCalls(shop);

const HANDLE = "che-minh-long";

/** Each page with a heading that it has once it has read its record. */
let paths: Record<string, string>;

beforeAll(async () => {
  const { body } = await calls.assess(HANDLE, { kind: "re_evaluation" });
  const proposed = await calls.proposeAward(HANDLE, body.assessment.id);
  paths = {
    certifications: "/ocop/certifications",
    certification: `/ocop/certifications/${await calls.certificationId("toi-ly-son-dori")}`,
    recognition: `/ocop/registered-products/${await calls.productId(HANDLE)}/recognition`,
    changes: "/ocop/changes",
    change: `/ocop/changes/${proposed.body.change.id}`,
    "rule sets": "/ocop/rule-sets",
  };
});

/** A key that no message answers to, as it would stand on the page. */
const UNTRANSLATED = /\bocop\.\w+|\b[a-z_]+\.[a-z_]+\.[a-z_]+\b/;

const LISTS = ["certifications", "changes"];

/** What Medusa draws without words: a table's filter and sort buttons, the glass in its search. */
const MEDUSAS_OWN = ["main button[aria-haspopup='menu']", "main div.absolute[role='img']"];

describe.each(["vi", "en"] as const)("the pages of recognitions in %s", (language) => {
  it.each(["certifications", "certification", "recognition", "changes", "change", "rule sets"])(
    "%s: no barrier, no error, nothing untranslated, no sideways scroll",
    async (name) => {
      const page = await openPage();
      await signInToAdmin(page, shop, { language });
      const errors = consoleErrors(page);
      await page.goto(`${shop.backendUrl}/app${paths[name]}`, { waitUntil: "networkidle" });
      await page.locator("main h1").first().waitFor();
      if (LISTS.includes(name)) await page.locator("main tbody a").first().waitFor();
      for (const viewport of [desktop, phone]) {
        await page.setViewportSize(viewport);
        const text = await page.locator("main").innerText();
        expect(text).not.toMatch(UNTRANSLATED);
        expect(await page.getByRole("alert").count()).toBe(0);
        expect(
          await barriers(page, "main > *", MEDUSAS_OWN),
          `${name} at ${viewport.width}`,
        ).toEqual([]);
        const sideways = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(sideways, `${name} at ${viewport.width}`).toBeLessThanOrEqual(0);
      }
      expect(errors).toEqual([]);
    },
  );
});
