import { beforeAll, describe, expect, it } from "vitest";
import { barriers } from "../support/axe.ts";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import {
  changeCertification,
  codeOf,
  dayFromToday,
  recogniseAgain,
  validFor,
} from "../support/certificates.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

/** Products whose certificates stand in a state; `{expired}` in a path is the code of that one. */
const handles = {
  valid: "toi-ly-son-dori",
  expiring: "thit-bo-kho-thu-ba",
  extended: "mach-nha-quang-ngai",
  expired: "cha-muc-kitasea",
  revoked: "toi-den-ly-son-dori",
  undated: "muoi-ham-sahu",
  superseded: "gao-daka",
};
const codes = new Map<string, string>();

beforeAll(async () => {
  for (const [state, handle] of Object.entries(handles)) {
    codes.set(state, await codeOf(shop, handle));
  }
  const change = (state: keyof typeof handles, columns: Record<string, string>): Promise<void> =>
    changeCertification(shop, codes.get(state) ?? "", columns);
  await change("expiring", validFor(32));
  await change("extended", { ...validFor(-3), extended_until: dayFromToday(90) });
  await change("revoked", {
    revoked_on: dayFromToday(-2),
    revocation_reason: "law_violated",
    revocation_decision_number: "12/QĐ-UBND",
  });
  await recogniseAgain(shop, codes.get("superseded") ?? "", {
    star: 3,
    issuedOn: dayFromToday(-1),
    code: "NEWERNEWERNEWER5",
  });
});

/** A page of each kind, and each state of a badge and of a certificate. */
const paths = [
  "/",
  "/products",
  "/products?sector=II&star=4",
  "/products?price_min=9000000",
  "/search",
  "/search?q=toi+ly+son",
  "/search?q=mach+nha&sector=I,II&in_stock=true",
  "/search?q=toi+qqxxzz",
  `/search?q=${"toi".repeat(80)}`,
  "/products/toi-ly-son-dori",
  "/products/mach-nha-quang-ngai",
  "/products/cha-muc-kitasea",
  "/products/muoi-ham-sahu",
  "/producers",
  "/producers/dori",
  "/cart",
  "/orders",
  "/khong-co-trang-nay",
  "/products/thit-bo-kho-thu-ba",
  "/certificates",
  "/certificates?code=7k3m",
  ...Object.keys(handles).map((state) => `/certificates/{${state}}`),
  "/certificates/0000000000000000",
  "/report",
  "/report?certificate={valid}",
  "/account/register",
  "/account/sign-in",
  "/terms",
  "/shipping-and-payment",
  "/returns",
  "/privacy",
  "/open-data",
  "/programme",
  "/programme?date=2019-01-01",
  "/complaint?order=QN7K3M9QTR",
  "/complaint?code=0000000000000000",
];

/** What is not there answers 404, what was typed wrongly 422; everything else 200. */
const statuses: Record<string, number> = {
  "/khong-co-trang-nay": 404,
  "/certificates/0000000000000000": 404,
  "/certificates?code=7k3m": 422,
  "/programme?date=2019-01-01": 422,
  "/complaint?code=0000000000000000": 404,
  [`/search?q=${"toi".repeat(80)}`]: 422,
};

describe.each([
  ["vi", ""],
  ["en", "/en"],
])("every page in %s", (language, prefix) => {
  it.each(paths)("%s: no barrier, no sideways scroll, no error", async (template) => {
    const path = template.replace(/\{(\w+)\}/, (_, state: string) => codes.get(state) ?? "");
    const status = statuses[path] ?? 200;
    const page = await openPage({ viewport: phone });
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const response = await page.goto(`${shop.storefrontUrl}${prefix}${path}`);
    expect(response?.status()).toBe(status);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.locator("h1").count()).toBe(1);
    // The same page is laid out again at each size: as a phone that is turned, or a window that is drawn.
    for (const viewport of [phone, desktop]) {
      await page.setViewportSize(viewport);
      // The same parts in the other language: barriers are looked for once there, where it is narrow.
      if (language === "vi" || viewport === phone) {
        expect(await barriers(page), `${path} at ${viewport.width}`).toEqual([]);
      }
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways, `${path} at ${viewport.width}`).toBeLessThanOrEqual(0);
    }
    if (status === 200) expect(errors).toEqual([]);
  });
});
