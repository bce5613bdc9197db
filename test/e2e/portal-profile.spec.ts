import type { Page } from "playwright-core";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { desktop, phone, useBrowser } from "../support/browser.ts";
import { lookAt } from "../support/look-at.ts";
import { changeCertification, codeOf, validFor } from "../support/certificates.ts";
import { dossierCalls, FILLED_FORMS, PDF } from "../support/dossiers.ts";
import { callPortal, newProducerOwner } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();
const staff = dossierCalls(shop);

const OWNER = { phone: "0912000601", password: "câu của chủ cơ sở" };
const STORY = "Nhà tôi ba đời trồng tỏi trên cát núi lửa.";
let token: string;

beforeAll(async () => {
  ({ token } = await newProducerOwner(shop, "dori", OWNER));
});

async function signedIn(options: Parameters<typeof openPage>[0]): Promise<Page> {
  const page = await openPage(options);
  await page.goto(`${shop.storefrontUrl}/producer/sign-in`);
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(OWNER.phone);
  await page.getByLabel("Mật khẩu").fill(OWNER.password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(/\/producer$/);
  return page;
}

const photograph = () =>
  sharp({ create: { width: 1400, height: 1000, channels: 3, background: "#2A6437" } })
    .withExif({
      IFD0: { Model: "DienThoaiMau" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "15/1 22/1 0/1" },
    })
    .jpeg()
    .toBuffer();

describe("a producer's profile", () => {
  it("is told from a phone and stands in the shop, its picture without where it was taken", async () => {
    const page = await signedIn({ viewport: phone });
    await page.goto(`${shop.storefrontUrl}/producer/more`);
    await page.getByRole("link", { name: "Hồ sơ cơ sở" }).click();
    await page.waitForURL(/\/producer\/profile$/);
    await lookAt(page);
    const send = await photograph();
    expect(send.includes("DienThoaiMau")).toBe(true);
    await page
      .getByLabel("Chọn hoặc chụp ảnh")
      .setInputFiles({ name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer: send });
    await page.getByLabel("Trong ảnh có gì", { exact: true }).fill("Ruộng tỏi bên biển");
    await page.getByRole("button", { name: "Thêm ảnh" }).click();
    await page.getByRole("status").getByText("Đã thêm ảnh.").waitFor();

    await page.getByLabel("Chuyện của cơ sở", { exact: true }).fill(STORY);
    await page.getByLabel("Thứ hai: mở").fill("07:30");
    await page.getByLabel("Thứ hai: đóng").fill("17:00");
    await page.getByLabel("Chủ nhật: nghỉ").check();
    await page.getByLabel("Vị trí trên bản đồ").fill("cạnh chợ");
    await page.getByRole("button", { name: "Lưu hồ sơ" }).click();
    await page.getByRole("alert").getByText("15.12047, 108.79234").waitFor();
    expect(await page.getByLabel("Chuyện của cơ sở", { exact: true }).inputValue()).toBe(STORY);
    await page.getByLabel("Vị trí trên bản đồ").fill("15.38080, 109.12030");
    await page.getByRole("button", { name: "Lưu hồ sơ" }).click();
    await page.getByRole("status").getByText("Đã lưu.").waitFor();
    await lookAt(page);

    await page.getByRole("link", { name: "Xem trang của cơ sở ở cửa hàng" }).click();
    await page.waitForURL(/\/producers\/dori$/);
    await page.getByText(STORY).waitFor();
    const told = page.getByRole("region", { name: "Cơ sở kể" });
    expect(await told.getByRole("definition").allTextContents()).toEqual(["07:30 – 17:00", "Nghỉ"]);
    const shown = told.getByRole("img", { name: "Ruộng tỏi bên biển" });
    await shown.scrollIntoViewIfNeeded();
    const source = await shown.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      return image.currentSrc;
    });
    expect(source).toMatch(/\.avif$/);
    const content = Buffer.from(await (await fetch(source)).arrayBuffer());
    expect(content.includes("DienThoaiMau")).toBe(false);
    expect((await sharp(content).metadata()).exif).toBeUndefined();
    expect(await page.getByRole("region", { name: "Sổ đăng ký ghi" }).textContent()).not.toContain(
      STORY,
    );
    await lookAt(page);
  }, 90_000);

  it("reports a mistake of the register without JavaScript, and reads the answer", async () => {
    const page = await signedIn({ viewport: phone, javaScript: false });
    await page.goto(`${shop.storefrontUrl}/producer/profile`);
    await page.getByRole("link", { name: "Báo sổ đăng ký ghi sai" }).click();
    await page.getByRole("button", { name: "Gửi báo sai" }).click();
    await page.getByText("Chọn điều mà sổ ghi sai.").first().waitFor();
    await page.getByLabel("Sổ ghi sai điều gì").selectOption({ label: "Địa chỉ" });
    await page.getByLabel("Điều đúng là").fill("Thôn Tây An Vĩnh, đặc khu Lý Sơn");
    await page
      .getByLabel("Giấy tờ kèm theo")
      .setInputFiles({ name: "giay.pdf", mimeType: "application/pdf", buffer: PDF });
    await page.getByRole("button", { name: "Gửi báo sai" }).click();
    await page.getByText("Đã gửi. Cán bộ sẽ trả lời ở đây").waitFor();
    await page.locator('[data-correction="new"]').getByText("giay.pdf").waitFor();

    const { register_corrections: waiting } = (await (
      await shop.admin("/admin/ocop/register-corrections?state=new")
    ).json()) as { register_corrections: { id: string }[] };
    const answered = await shop.admin(`/admin/ocop/register-corrections/${waiting[0]?.id}/answer`, {
      method: "POST",
      body: JSON.stringify({ state: "accepted", answer: "Đã sửa địa chỉ theo giấy." }),
    });
    expect(answered.status).toBe(200);
    await page.goto(`${shop.storefrontUrl}/producer/profile/report`);
    const accepted = page.locator('[data-correction="accepted"]');
    await accepted.getByText("Đã sửa địa chỉ theo giấy.").waitFor();
    const drawn = await signedIn({ viewport: desktop });
    for (const path of ["/producer/profile/report", "/en/producer/profile", "/producer/ideas"]) {
      await drawn.goto(`${shop.storefrontUrl}${path}`);
      await lookAt(drawn);
    }
  }, 60_000);
});

describe("a certificate in its window", () => {
  it("is renewed from a phone: papers, forms, the open round; the staff see it", async () => {
    const { rows } = await shop.pool.query<{ handle: string; name: string }>(
      `select product.handle, product.name from ocop_registered_product product
       join ocop_producer producer on producer.id = product.producer_id
       where producer.handle = 'dori' and exists (select 1 from ocop_certification certification
         where certification.registered_product_id = product.id)
       order by product.handle limit 1`,
    );
    const { handle = "", name = "" } = rows[0] ?? {};
    await changeCertification(shop, await codeOf(shop, handle), validFor(150));

    const page = await signedIn({ viewport: phone });
    await page.goto(`${shop.storefrontUrl}/producer/renewals`);
    const due = page.locator('[data-renewal="open"]').filter({ hasText: name });
    await due.getByText("Còn 30 ngày để nộp.").waitFor();
    await lookAt(page);
    await due.getByRole("button", { name: "Bắt đầu hồ sơ đánh giá lại" }).click();
    await page.waitForURL(/\/producer\/dossiers\/odoss_/);
    await page.getByRole("heading", { level: 1 }).getByText(name).waitFor();
    await lookAt(page);
    const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";

    await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
    await page.getByRole("alert").getByText("Hồ sơ chưa đủ để nộp").waitFor();
    const plan = page.locator('[data-part="plan"]');
    await plan.locator("summary").click();
    for (const field of ["sản phẩm", "tổ chức sản xuất", "thị trường"]) {
      await plan.getByLabel(new RegExp(`IV Kế hoạch.*${field}`)).fill("Mở rộng một hecta.");
    }
    await plan.getByRole("button", { name: "Lưu mẫu này" }).click();
    await page.getByRole("status").getByText("Đã lưu.").waitFor();
    // The other parts by the API that these forms call: they are alike.
    const { sample_quantity: _samples, ...registration } = FILLED_FORMS.registration;
    const { plan: _plan, criteria, ...parts } = FILLED_FORMS.self_assessment;
    const filled = await callPortal(shop, `/producer/dossiers/${id}`, {
      token,
      body: {
        registration,
        self_assessment: { ...parts, criteria: { ...criteria, renewal_update: "Máy mới." } },
      },
    });
    expect(filled.status).toBe(200);
    const { requirements } = filled.body.dossier as {
      requirements: { code: string; need: string; status: string }[];
    };
    const codes = requirements
      .filter(({ need, status }) => need === "mandatory" && status === "missing")
      .map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    await page.reload();
    for (const code of codes) {
      const paper = page.locator(`[data-requirement="${code}"]`);
      await paper
        .getByLabel("Chọn hoặc chụp giấy tờ")
        .setInputFiles({ name: `${code}.pdf`, mimeType: "application/pdf", buffer: PDF });
      await paper.getByRole("button", { name: "Tải lên" }).click();
      await paper.getByRole("link", { name: `Mở ${code}.pdf` }).waitFor();
    }
    await page.getByText("Đã đủ để nộp").waitFor();
    await lookAt(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: `Mở ${codes[0]}.pdf` }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${codes[0]}.pdf`);

    await page.getByRole("button", { name: "Nộp hồ sơ" }).click();
    await page.getByRole("status").getByText("Đã nộp.").waitFor();
    await page.locator('[data-step="filed"]').waitFor();
    await lookAt(page);
    const atStaff = await staff.read(id);
    expect(atStaff).toMatchObject({ level: "commune", state: "open" });
    expect(atStaff.round).toMatch(/^province-\d{4}-\d$/);
  }, 90_000);
});
