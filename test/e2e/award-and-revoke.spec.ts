import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { consoleErrors, fillDate, signInToAdmin } from "../support/admin.ts";
import { FIRST_OFFICER, SECOND_OFFICER } from "../support/as-staff.ts";
import { useBrowser } from "../support/browser.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

/** Sold by the shop, without any recognition: the sample's sources do not show its stars. */
const HANDLE = "gao-ray-phat-huy";

let product = { id: "", name: "" };

beforeAll(async () => {
  const { rows } = await shop.pool.query<{ id: string; name: string }>(
    "select id, name from ocop_registered_product where handle = $1",
    [HANDLE],
  );
  if (!rows[0]) throw new Error(`The sample has no ${HANDLE}`);
  product = rows[0];
});

async function signedIn(email: string): Promise<{ page: Page; errors: string[] }> {
  const page = await openPage();
  await signInToAdmin(page, shop, { email });
  return { page, errors: consoleErrors(page) };
}

/** What the badge says on the product's page and on its card in the list, read anew. */
async function seenInShop() {
  const page = await openPage();
  const badgeIn = async (path: string, scope: string) => {
    await page.goto(`${shop.storefrontUrl}${path}`);
    const badge = page.locator(scope).locator("[data-certificate-status]").first();
    if ((await badge.count()) === 0) return { status: null, text: "" };
    const status = await badge.getAttribute("data-certificate-status");
    return { status, text: await badge.innerText() };
  };
  return {
    onPage: await badgeIn(`/products/${HANDLE}`, `[data-product-page="${HANDLE}"]`),
    inList: await badgeIn(
      `/products?q=${encodeURIComponent(product.name)}`,
      `[data-product="${HANDLE}"]`,
    ),
  };
}

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Takes the only waiting change from the second officer's queue to its own page. */
async function openFromQueue(page: Page, kind: string): Promise<void> {
  await page.goto(`${shop.backendUrl}/app/ocop/changes`);
  await page.locator("main").getByRole("link", { name: kind, exact: true }).first().click();
  await page.getByRole("heading", { name: `${kind}: ${product.name}` }).waitFor();
}

async function confirmChange(page: Page): Promise<string> {
  await button(page, "Ký xác nhận").click();
  const dialog = page.getByRole("alertdialog");
  const said = await dialog.innerText();
  await dialog.getByRole("button", { name: "Ký xác nhận" }).click();
  await page.getByRole("region", { name: "Đã ký" }).waitFor();
  return said;
}

describe("a recognition in the admin, by two people, as the shop shows it", () => {
  it("is recorded and proposed by the first, who cannot confirm it", async () => {
    expect((await seenInShop()).onPage.status).not.toBe("valid");
    const { page, errors } = await signedIn(FIRST_OFFICER);
    await page.goto(`${shop.backendUrl}/app/ocop/registered-products/${product.id}/recognition`);
    await button(page, "Ghi lần đánh giá").click();
    await fillDate(page, "Ngày đánh giá", "2026-10-20");
    await field(page, "Họ và tên").fill("Thành viên Một");
    await field(page, "Phần A (0–40)").fill("30.25");
    await field(page, "Phần B (0–25)").fill("18.5");
    await field(page, "Phần C (0–35)").fill("35.5");
    const preview = page.getByRole("region", { name: "Dẫn đến" });
    await preview.getByText("Điểm phần C của thành viên 1 cần từ 0 đến 35.").waitFor();
    await field(page, "Phần C (0–35)").fill("25");
    await preview.getByText("Đề nghị công nhận 4 sao").waitFor();
    expect(await preview.innerText()).toContain("73,75");
    await button(page, "Lưu").click();

    await button(page, "Đề nghị công nhận").click();
    await field(page, "Số quyết định").fill("2100/QĐ-UBND");
    await field(page, "Số giấy chứng nhận").fill("QNG-2026-0101");
    await fillDate(page, "Ngày ký quyết định", "2026-11-02");
    const outlook = page.getByRole("dialog");
    await outlook.getByText("4 sao · Từ 02/11/2026 đến 02/11/2029").waitFor();
    expect(await outlook.innerText()).toContain("Chủ tịch Ủy ban nhân dân tỉnh");
    await button(page, "Gửi đề nghị").click();

    await page.getByText("một cán bộ khác cần ký xác nhận").waitFor();
    expect(await button(page, "Ký xác nhận").count()).toBe(0);
    expect(errors).toEqual([]);
    expect((await seenInShop()).onPage.status).not.toBe("valid");
  });

  it("is seen and confirmed by the second, and its stars are in the shop", async () => {
    const { page, errors } = await signedIn(SECOND_OFFICER);
    await openFromQueue(page, "Công nhận");
    const lines = await page.getByRole("region", { name: "Những gì sẽ ghi vào sổ" }).innerText();
    for (const written of ["2100/QĐ-UBND", "QNG-2026-0101", "02/11/2026", "02/11/2029"]) {
      expect(lines).toContain(written);
    }
    const scores = page.getByRole("region", { name: "Lần đánh giá làm căn cứ" });
    expect(await scores.innerText()).toContain("Thành viên Một");
    const effect = await confirmChange(page);
    expect(effect).toContain("Hiện 4 sao trên 1 tin bán trong cửa hàng");
    expect(errors).toEqual([]);

    const { onPage, inList } = await seenInShop();
    expect(onPage.status).toBe("valid");
    expect(inList.status).toBe("valid");
    expect(onPage.text).toContain("4");
    expect(inList.text).toContain("4");
  });

  it("is proposed for revocation from its own page, found in the list", async () => {
    const { page, errors } = await signedIn(FIRST_OFFICER);
    await page.goto(`${shop.backendUrl}/app/ocop/certifications?q=2100`);
    await page.locator("main").getByRole("link", { name: product.name }).click();
    await page.getByRole("region", { name: "Hôm nay" }).getByText("Còn hiệu lực").waitFor();
    await button(page, "Đề nghị thu hồi").click();
    await choose(page, "Lý do thu hồi", "Sử dụng nhãn hiệu OCOP không đúng quy định");
    await page.getByText("Điều 8.1.d, 26/2026/QĐ-TTg").waitFor();
    await field(page, "Quyết định thu hồi").fill("2200/QĐ-UBND");
    await button(page, "Gửi đề nghị").click();
    await page.getByText("một cán bộ khác cần ký xác nhận").waitFor();
    expect(errors).toEqual([]);
    expect((await seenInShop()).onPage.status).toBe("valid");
  });

  it("is gone from page and list once the second has confirmed that", async () => {
    const { page, errors } = await signedIn(SECOND_OFFICER);
    await openFromQueue(page, "Thu hồi công nhận");
    const effect = await confirmChange(page);
    expect(effect).toContain("Gỡ 4 sao khỏi 1 tin bán trong cửa hàng");
    expect(errors).toEqual([]);

    const { onPage, inList } = await seenInShop();
    expect(onPage.status).toBe("revoked");
    expect(inList.status).not.toBe("valid");
    expect(inList.text).not.toContain("4");
  });

  it("says who was faster when two confirm the same change", async () => {
    const { rows } = await shop.pool.query<{ id: string }>(
      "select id from ocop_certification where public_code is not null and revoked_on is null and valid_until > '2027-06-01' limit 1",
    );
    const proposed = await shop.admin("/admin/ocop/changes", {
      method: "POST",
      body: JSON.stringify({
        change: {
          kind: "correct",
          certification_id: rows[0]?.id,
          decision_number: "2300/QĐ-UBND",
        },
      }),
    });
    const { change } = (await proposed.json()) as { change: { id: string } };
    const { page } = await signedIn(SECOND_OFFICER);
    await page.goto(`${shop.backendUrl}/app/ocop/changes/${change.id}`);
    await button(page, "Ký xác nhận").click();
    await shop.admin(`/admin/ocop/changes/${change.id}/withdraw`, { method: "POST", body: "{}" });
    await page.getByRole("alertdialog").getByRole("button", { name: "Ký xác nhận" }).click();
    await page.getByRole("alert").getByText("đã được rút lại").waitFor();
    await page.getByRole("region", { name: "Đã rút" }).waitFor();
    expect(await button(page, "Ký xác nhận").count()).toBe(0);
  });
});
