import { describe, expect, it } from "vitest";
import { phone, useBrowser } from "../support/browser.ts";
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

const certificatePage = (code: string, prefix = ""): string =>
  `${shop.storefrontUrl}${prefix}/certificates/${code}`;
/** A day as the English and the Vietnamese pages write it. */
const inVietnamese = (date: string): string => date.split("-").reverse().join("/");

async function htmlOf(path: string): Promise<string> {
  const response = await fetch(shop.storefrontUrl + path);
  expect(response.status, path).toBe(200);
  return response.text();
}

describe("the certificate page", () => {
  it("answers at first sight on a phone: verdict, badge, day, and the QR code further down", async () => {
    const code = await codeOf(shop, "toi-ly-son-dori");
    const page = await openPage({ viewport: phone });
    await page.goto(certificatePage(code));
    const title = page.getByRole("heading", { level: 1 });
    expect(await title.innerText()).toContain("Chứng nhận có hiệu lực");
    const main = await page.getByRole("main").innerText();
    expect(main).toContain(`Kiểm tra ngày ${inVietnamese(dayFromToday(0))}`);
    expect(main).toContain("có hiệu lực đến hết 15/10/2028");
    const badge = page.locator("[data-certificate-status]").first();
    expect(await badge.getAttribute("data-star")).toBe("4");
    const box = await badge.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(phone.height);
    const qr = page.getByRole("img", { name: /^Mã QR mở trang chứng nhận/ });
    await qr.scrollIntoViewIfNeeded();
    await expect
      .poll(() => qr.evaluate((image) => (image as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await page.locator("meta[name=robots]").count()).toBe(0);
  });

  it("gives the QR code as a picture of its own, of the page in its language", async () => {
    const code = await codeOf(shop, "toi-ly-son-dori");
    const [vietnamese, english] = await Promise.all(
      ["", "/en"].map((prefix) => fetch(`${certificatePage(code, prefix)}/qr.svg`)),
    );
    expect(vietnamese?.headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(vietnamese?.headers.get("content-disposition")).toContain(`ocop-${code}.svg`);
    const svg = (await vietnamese?.text()) ?? "";
    expect(svg).toMatch(/^<svg /);
    expect(svg).not.toBe(await english?.text());
    expect((await fetch(`${certificatePage("x")}/qr.svg`)).status).toBe(404);
  });

  it("says what a newer recognition changes", async () => {
    const older = await codeOf(shop, "gao-daka");
    const newer = await recogniseAgain(shop, older, {
      star: 3,
      issuedOn: dayFromToday(-1),
      code: "NEWERNEWERNEWER5",
    });
    const page = await openPage();
    await page.goto(certificatePage(older, "/en"));
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(
      "There is a newer recognition",
    );
    expect(await page.locator("[data-star]").count()).toBe(0);
    await page.getByRole("link", { name: "See the newest recognition" }).click();
    await page.locator(`[data-certificate="${newer}"] [data-star="3"]`).waitFor();
  });

  it("prints verdict, facts and QR code on one A4 page", async () => {
    const code = await codeOf(shop, "toi-ly-son-dori");
    const page = await openPage();
    await page.goto(certificatePage(code), { waitUntil: "networkidle" });
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("banner").isVisible()).toBe(false);
    expect(await page.getByRole("contentinfo").isVisible()).toBe(false);
    expect(await page.getByRole("heading", { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole("img", { name: /^Mã QR/ }).isVisible()).toBe(true);
    // A4 between its margins, in CSS pixels.
    await page.setViewportSize({ width: 680, height: 1009 });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(sideways).toBeLessThanOrEqual(680);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
});

describe.each([
  ["with JavaScript", true],
  ["without JavaScript", false],
])("checking a code %s", (_how, javaScript) => {
  it("leads from the footer to the certificate, however the code is typed", async () => {
    const code = await codeOf(shop, "toi-ly-son-dori");
    const page = await openPage({ javaScript });
    await page.goto(shop.storefrontUrl);
    await page.getByRole("contentinfo").getByRole("link", { name: "Kiểm tra chứng nhận" }).click();
    await page.waitForURL(/\/certificates$/);
    const typed = code
      .toLowerCase()
      .replaceAll("0", "o")
      .replace(/(.{4})(?=.)/g, "$1 - ");
    await page.getByLabel("Mã chứng nhận").fill(typed);
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.locator(`[data-certificate="${code}"]`).waitFor();
    expect(page.url()).toBe(certificatePage(code));
  });

  it("says what a code needs, and keeps an unknown one to be mended", async () => {
    const page = await openPage({ javaScript });
    await page.goto(`${shop.storefrontUrl}/certificates?code=7k3m`);
    expect(await page.getByRole("alert").innerText()).toContain("bạn đã gõ 4");
    await page.getByLabel("Mã chứng nhận").fill("0000 0000 0000 0000");
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("heading", { name: "Không thấy chứng nhận có mã này" }).waitFor();
    expect(await page.getByLabel("Mã chứng nhận").inputValue()).toBe("0000-0000-0000-0000");
    expect(await page.locator("meta[name=robots]").getAttribute("content")).toBe("noindex");
  });
});

describe("the badge from the register", () => {
  it("leaves page, list and certificate at the next request after a revocation", async () => {
    const handle = "thit-bo-kho-thu-ba";
    const code = await codeOf(shop, handle);
    const page = await openPage();
    const card = page.locator(`[data-product="${handle}"]`);
    const filtered = `${shop.storefrontUrl}/products?star=4&sort=newest`;
    const { products } = (await (
      await shop.store("/store/ocop/products?star=4&sort=newest&limit=100")
    ).json()) as { products: { handle: string }[] };
    const number = Math.floor(products.findIndex((one) => one.handle === handle) / 24) + 1;
    const list = `${filtered}&page=${number}`;
    await page.goto(list);
    expect(await card.locator("[data-star='4']").count()).toBe(1);
    await page.goto(`${shop.storefrontUrl}/producers/thu-ba`);
    expect(await card.locator("[data-star='4']").count()).toBe(1);
    expect(await htmlOf(`/products/${handle}`)).toContain('"hasCertification"');

    await changeCertification(shop, code, {
      revoked_on: dayFromToday(0),
      revocation_reason: "mark_misused",
      revocation_decision_number: "12/QĐ-UBND",
    });
    await page.reload();
    expect(await card.locator("[data-star]").count()).toBe(0);
    expect(await card.innerText()).toContain("Đã thu hồi công nhận");
    for (let listPage = 1; listPage <= number; listPage += 1) {
      expect(await htmlOf(`/products?star=4&sort=newest&page=${listPage}`)).not.toContain(
        `data-product="${handle}"`,
      );
    }

    await card.getByRole("heading").getByRole("link").click();
    await page.locator(`[data-product-page="${handle}"]`).waitFor();
    expect(await page.locator(`[data-product-page] > div [data-star]`).count()).toBe(0);
    expect(await page.locator(`[data-recognition="${code}"]`).innerText()).toContain("Đã thu hồi");
    expect(await page.getByRole("main").innerText()).toContain(
      "Từng đạt 4 sao; công nhận đã bị thu hồi",
    );
    expect(await htmlOf(`/products/${handle}`)).not.toContain('"hasCertification"');

    await page.locator(`[data-recognition="${code}"]`).getByRole("link").click();
    await page.locator(`[data-certificate="${code}"]`).waitFor();
    const words = await page.getByRole("main").innerText();
    expect(words).toContain("Công nhận đã bị thu hồi");
    expect(words).toContain("sử dụng nhãn hiệu OCOP không đúng quy định");
    expect(words).toContain("Điều 8.1.d, Quyết định 26/2026/QĐ-TTg");
    expect(words).toContain("12/QĐ-UBND");
    expect(await page.locator("[data-star]").count()).toBe(0);
    const html = await htmlOf(`/certificates/${code}`);
    expect(html).toContain("https://schema.org/CertificationInactive");
    expect(html).toContain('content="noindex"');
  });

  it("shows an extension with its day on card, page and certificate, and an expiry the day after", async () => {
    const handle = "mach-nha-quang-ngai";
    const code = await codeOf(shop, handle);
    const until = dayFromToday(60);
    await changeCertification(shop, code, { ...validFor(-1), extended_until: until });
    const page = await openPage();
    const tail = `Gia hạn đến ${inVietnamese(until)}`;
    for (const address of [`/products/${handle}`, `/certificates/${code}`]) {
      await page.goto(shop.storefrontUrl + address);
      const badge = page.locator("[data-certificate-status='extended']").first();
      expect(await badge.innerText(), address).toContain(tail);
      expect(await page.getByRole("main").innerText()).toContain(
        "Điều 12.3, Quyết định 26/2026/QĐ-TTg",
      );
    }
    expect(await htmlOf(`/products/${handle}`)).toContain(`"expires":"${until}"`);
    await changeCertification(shop, code, { extended_until: dayFromToday(-1) });
    await page.reload();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain(
      "Chứng nhận đã hết hạn",
    );
    expect(await page.locator("[data-star]").count()).toBe(0);
  });
});
