import { beforeAll, describe, expect, it } from "vitest";
import { consoleErrors, signInToAdmin, type AdminLanguage } from "../support/admin.ts";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop();
const { openPage } = useBrowser();

type Card = {
  id: string;
  producer: { name: string };
  product_set: { name_vi: string; name_en: string };
  badge: { certification_status: string; star: number | null; as_of: string };
};

let product: Card;

beforeAll(async () => {
  const answer = (await (await shop.store("/store/ocop/products?limit=100")).json()) as {
    products: Card[];
  };
  const valid = answer.products.find(({ badge }) => badge.certification_status === "valid");
  if (!valid) throw new Error("The sample has no product with a valid certificate.");
  product = valid;
});

const words = {
  vi: {
    title: "Sổ đăng ký OCOP",
    status: "Còn hiệu lực",
    star: (n: number) => `${n} sao`,
    producer: "Cơ sở",
  },
  en: {
    title: "OCOP register",
    status: "Valid",
    star: (n: number) => `${n} stars`,
    producer: "Producer",
  },
};

describe("the register's facts on a product's page of the admin", () => {
  it.each(["vi", "en"] as const)(
    "are there in the staff's language: %s",
    async (language: AdminLanguage) => {
      const { title, status, star, producer } = words[language];
      const page = await openPage();
      await signInToAdmin(page, shop, { language });
      const errors = consoleErrors(page);
      await page.goto(`${shop.backendUrl}/app/products/${product.id}`);
      const section = page.getByRole("region", { name: title });
      await section.waitFor();
      const text = await section.innerText();
      expect(text).toContain(status);
      expect(text).toContain(star(product.badge.star ?? 0));
      expect(text).toContain(producer);
      expect(text).toContain(product.producer.name);
      expect(text).toContain(product.product_set[`name_${language}`]);
      expect(errors).toEqual([]);
    },
  );

  it("say so calmly when the register does not know the product", async () => {
    const created = await shop.admin("/admin/products", {
      method: "POST",
      body: JSON.stringify({ title: "Áo mưa", options: [{ title: "Cỡ", values: ["M"] }] }),
    });
    const { product: stranger } = (await created.json()) as { product: { id: string } };
    const page = await openPage();
    await signInToAdmin(page, shop);
    await page.goto(`${shop.backendUrl}/app/products/${stranger.id}`);
    const section = page.getByRole("region", { name: words.vi.title });
    await section.getByText("Chưa đăng ký").waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("the section of the register in the admin", () => {
  it("opens from the sidebar, in Vietnamese where nobody has chosen a language", async () => {
    const page = await openPage({ locale: "en-US" });
    await signInToAdmin(page, shop);
    const errors = consoleErrors(page);
    await page.goto(`${shop.backendUrl}/app/orders`);
    await page.getByRole("link", { name: "OCOP", exact: true }).click();
    await page.getByRole("heading", { name: "OCOP Quảng Ngãi" }).waitFor();
    expect(await page.title()).toContain("OCOP");
    expect(await page.locator("html").getAttribute("lang")).toBe("vi");
    expect(errors).toEqual([]);
  });
});

describe("GET /admin/ocop/products/:id/registration", () => {
  it("answers for the day, and 404 for a product that is not there", async () => {
    const answer = await shop.admin(`/admin/ocop/products/${product.id}/registration`);
    expect(answer.status).toBe(200);
    const { registration } = (await answer.json()) as { registration: { badge: Card["badge"] } };
    expect(registration.badge).toMatchObject(product.badge);
    const missing = await shop.admin("/admin/ocop/products/prod_none/registration");
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({ type: "not_found" });
  });
});
