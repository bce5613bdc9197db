import { afterEach, expect, it } from "vitest";
import { phone, useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

const GARLIC = "toi-ly-son-dori";
const recall = {
  reason_vi: "Dư lượng vượt mức cho phép.",
  reason_en: "Residues above the limit.",
  advice_vi: "Dừng dùng và mang lại nơi mua.",
  advice_en: "Stop using it and take it back.",
  announced_on: "2026-11-20",
  agency: "Chi cục Chất lượng (mẫu)",
  decision_number: "45/TB-CCCL",
};

async function post<Answer>(path: string, body: object): Promise<Answer> {
  const response = await shop.admin(path, { method: "POST", body: JSON.stringify(body) });
  expect(response.ok, path).toBe(true);
  return (await response.json()) as Answer;
}

const announced: string[] = [];

/** Announces a recall as staff do, until the test is over. */
async function announce(lots: string[]): Promise<string> {
  const { rows } = await shop.pool.query<{ id: string }>(
    "select id from ocop_registered_product where handle = $1",
    [GARLIC],
  );
  const answer = await post<{ recall: { id: string } }>("/admin/ocop/recalls", {
    ...recall,
    lots,
    registered_product_id: rows[0]?.id,
  });
  announced.push(answer.recall.id);
  return answer.recall.id;
}

async function end(id: string): Promise<void> {
  await post(`/admin/ocop/recalls/${id}/end`, { ended_on: "2026-11-23", note: "Đã thu hồi đủ." });
}

afterEach(async () => {
  for (const id of announced.splice(0)) await end(id);
});

it("stands above the buy box with lots, reason and advice, and does not stop other lots", async () => {
  await announce(["A12", "A13"]);
  const page = await openPage({ viewport: phone });
  await page.goto(`${shop.storefrontUrl}/products/${GARLIC}`);
  const words = await page.locator("[data-recall]").innerText();
  for (const word of ["A12, A13", recall.reason_vi, recall.advice_vi, "20/11/2026", "45/TB-CCCL"]) {
    expect(words).toContain(word);
  }
  const top = async (selector: string): Promise<number> =>
    (await page.locator(selector).first().boundingBox())?.y ?? 0;
  expect(await top("[data-recall]")).toBeLessThan(await top("h1"));
  await page.getByRole("button", { name: "Thêm vào giỏ" }).waitFor();
});

it("of every lot takes the buying away, in the reader's language", async () => {
  await announce([]);
  const page = await openPage();
  await page.goto(`${shop.storefrontUrl}/en/products/${GARLIC}`);
  const words = await page.locator("[data-recall]").innerText();
  expect(words).toContain("every lot");
  expect(words).toContain(recall.reason_en);
  expect(await page.getByRole("button", { name: "Add to cart" }).count()).toBe(0);
  expect(await page.getByRole("button", { name: "Buy now" }).count()).toBe(0);
  expect(await page.getByRole("main").innerText()).toContain("Every lot is being recalled");
});

it("shows on the card, whose button leads to the notice instead of the cart", async () => {
  await announce(["A12"]);
  const page = await openPage();
  await page.goto(`${shop.storefrontUrl}/producers/dori`);
  const card = page.locator(`[data-product="${GARLIC}"]`);
  expect(await card.innerText()).toContain("Đang thu hồi hàng");
  expect(await card.getByRole("button").count()).toBe(0);
  await card.getByRole("link", { name: "Xem thông báo thu hồi" }).click();
  await page.locator("[data-recall]").waitFor();
});

it("is gone from page and card once it has ended", async () => {
  await end(await announce(["A12"]));
  announced.pop();
  const page = await openPage();
  await page.goto(`${shop.storefrontUrl}/products/${GARLIC}`);
  expect(await page.locator("[data-recall]").count()).toBe(0);
  await page.goto(`${shop.storefrontUrl}/producers/dori`);
  expect(await page.locator(`[data-product="${GARLIC}"]`).innerText()).not.toContain("thu hồi");
});
