import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { newCustomer, PASSWORD } from "../support/accounts.ts";
import { consoleErrors, signInToAdmin } from "../support/admin.ts";
import { SECOND_OFFICER } from "../support/as-staff.ts";
import { barriers } from "../support/axe.ts";
import { phone as narrow, useBrowser } from "../support/browser.ts";
import { PDF } from "../support/dossiers.ts";
import { callPortal, portalToken } from "../support/portal.ts";
import { useShop } from "../support/shop.ts";

const shop = useShop({ storefront: true });
const { openPage } = useBrowser();

const at = (page: Page, path: string) => page.goto(`${shop.storefrontUrl}${path}`);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const paper = { name: "giay-dang-ky.pdf", mimeType: "application/pdf", buffer: PDF };

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await at(page, "/producer/sign-in");
  await page.getByLabel("Số điện thoại hoặc e-mail").fill(login);
  await page.getByLabel("Mật khẩu").fill(password);
  await button(page, "Đăng nhập").click();
  await page.waitForURL(/\/producer$/);
}

/** No barrier, and nothing that scrolls sideways. */
async function expectGood(page: Page): Promise<void> {
  await page.locator(".progress-bar").waitFor({ state: "detached" });
  expect(await barriers(page), page.url()).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, page.url()).toBe(0);
}

describe("joining the shop as a producer", () => {
  it("applies, is asked for more, answers, is approved and sees its portal", async () => {
    await newCustomer(shop, { phone: "0912000701", name: "Trần Thị Nộp" });
    const page = await openPage({ viewport: narrow });
    const errors = consoleErrors(page);
    await signIn(page, "0912 000 701", PASSWORD);
    await expectGood(page);
    await page.getByRole("link", { name: "Viết đơn tham gia" }).click();
    await page.getByLabel("Tên cơ sở").fill("HTX Mẫu Trà Khúc (hư cấu)");
    await page.getByLabel("Mã số thuế").fill("43");
    await button(page, "Lưu và sang bước giấy tờ").click();
    await page.getByRole("alert").getByText("Mã số thuế cần 10, 12 hoặc 13").waitFor();
    await expectGood(page);
    await page.getByLabel("Tên trên giấy đăng ký").fill("Hợp tác xã Mẫu Trà Khúc (hư cấu)");
    await page.getByLabel("Hình thức pháp lý").selectOption({ label: "Hợp tác xã" });
    await page.getByLabel("Sản phẩm làm ra").fill("Mạch nha");
    await page.getByLabel("Xã, phường, đặc khu").first().fill("tinh khe");
    await page.getByRole("option", { name: /^Xã Tịnh Khê/ }).click();
    await page.getByLabel("Số nhà, đường, thôn").fill("Thôn Mẫu");
    await page.getByLabel("Số đăng ký kinh doanh").fill("MẪU-0701");
    await page.getByLabel("Ngày cấp").fill("2024-03-05");
    await page.getByLabel("Mã số thuế").fill("4300 777 711");
    await page.getByLabel("Điện thoại của cơ sở").fill("0912 000 701");
    await button(page, "Lưu và sang bước giấy tờ").click();
    await page.waitForURL(/\/producer\/application$/);
    await page.getByText("Còn thiếu").waitFor();
    await page.getByLabel("Tệp hoặc ảnh chụp").setInputFiles(paper);
    await button(page, "Thêm giấy tờ").click();
    await page.getByRole("link", { name: "Mở giay-dang-ky.pdf" }).waitFor();
    await expectGood(page);
    await button(page, "Gửi đơn").click();
    await page.getByText("Đang được xem xét").waitFor();
    await expectGood(page);

    const admin = await openPage();
    await signInToAdmin(admin, shop, { email: SECOND_OFFICER });
    await admin.goto(`${shop.backendUrl}/app/ocop/applications`);
    await admin.getByRole("link", { name: "HTX Mẫu Trà Khúc (hư cấu)" }).click();
    await admin.getByRole("region", { name: "Người nộp ghi" }).getByText("4300777711").waitFor();
    await button(admin, "Yêu cầu bổ sung").click();
    const drawer = admin.getByRole("dialog");
    await drawer.getByLabel("Lời nhắn cho người nộp").fill("Gửi thêm giấy an toàn thực phẩm.");
    await drawer.getByRole("button", { name: "Yêu cầu bổ sung" }).click();
    await admin.getByText("Chờ bổ sung").first().waitFor();

    await at(page, "/producer");
    await page.getByText("Cần bạn bổ sung").waitFor();
    await page.getByRole("link", { name: "Viết tiếp đơn" }).click();
    await page.getByText("Gửi thêm giấy an toàn thực phẩm.").waitFor();
    await page.getByLabel("Loại giấy tờ").selectOption({ label: "Giấy an toàn thực phẩm" });
    await page.getByLabel("Tệp hoặc ảnh chụp").setInputFiles({ ...paper, name: "attp.pdf" });
    await button(page, "Thêm giấy tờ").click();
    await page.getByRole("link", { name: "Mở attp.pdf" }).waitFor();
    await page.getByLabel("Lời nhắn cho cán bộ").fill("Đã thêm.");
    await button(page, "Gửi bổ sung").click();
    await page.getByText("Đang được xem xét").waitFor();

    await admin.reload();
    await button(admin, "Duyệt, ghi cơ sở mới").first().click();
    await admin.getByRole("dialog").getByRole("button", { name: "Duyệt, ghi cơ sở mới" }).click();
    await admin.getByText("Đã duyệt").first().waitFor();

    await at(page, "/producer");
    await page.getByRole("banner").getByText("HTX Mẫu Trà Khúc (hư cấu)").waitFor();
    await page.getByRole("link", { name: "Thêm", exact: true }).click();
    await page.getByRole("link", { name: "Thành viên" }).click();
    await page.getByText("Trần Thị Nộp").waitFor();
    await page.getByLabel("Họ tên").fill("Người Được Mời");
    await page.getByLabel("Số di động").fill("0912 000 702");
    await button(page, "Gửi lời mời").click();
    await page.getByText("đã mời, chưa nhận lời").waitFor();
    await expectGood(page);
    // The browser itself says that the form came back with a mistake to mend.
    expect(errors.filter((error) => !error.includes("422"))).toEqual([]);
  });

  it("is written and sent without JavaScript", async () => {
    await newCustomer(shop, { phone: "0912000703", name: "Lê Văn Nộp" });
    const page = await openPage({ viewport: narrow, javaScript: false });
    await signIn(page, "0912000703", PASSWORD);
    await at(page, "/producer/apply");
    await page.getByLabel("Tên cơ sở").fill("Tổ hợp tác Mẫu (hư cấu)");
    await page.getByLabel("Tên trên giấy đăng ký").fill("Tổ hợp tác Mẫu (hư cấu)");
    await page.getByLabel("Hình thức pháp lý").selectOption({ label: "Tổ hợp tác" });
    await page.getByLabel("Số nhà, đường, thôn").fill("Thôn Mẫu");
    await page.getByLabel("Điện thoại của cơ sở").fill("0912000703");
    await page.getByLabel("Xã, phường, đặc khu").first().fill("ly son");
    await button(page, "Tìm xã/phường").click();
    await page.locator("select#commune_code").selectOption({ index: 1 });
    await button(page, "Lưu và sang bước giấy tờ").click();
    await page.waitForURL(/\/producer\/application$/);
    await page.getByText("Đặc khu Lý Sơn").waitFor();
    await page.getByLabel("Tệp hoặc ảnh chụp").setInputFiles(paper);
    await button(page, "Thêm giấy tờ").click();
    await button(page, "Gửi đơn").click();
    await page.getByText("Đang được xem xét").waitFor();
  });
});

describe("helped selling", () => {
  it("is agreed by the owner, done by the officer under a banner, and ended", async () => {
    const { email, password } = shop.producerSignIn;
    const owner = await openPage({ viewport: narrow });
    await signIn(owner, email, password);
    await at(owner, "/producer/helpers");
    await expectGood(owner);
    await owner.getByLabel("E-mail của cán bộ").fill(SECOND_OFFICER);
    await owner.getByLabel("Giúp việc gì").fill("Xác nhận đơn");
    await button(owner, "Tôi đồng ý cho người này làm thay").click();
    await owner
      .getByRole("region", { name: "Đang được làm thay" })
      .getByText(SECOND_OFFICER)
      .waitFor();

    const token = await portalToken(shop);
    const me = await callPortal(shop, "/producer/me", { token });
    const { id, name } = me.body.producer as { id: string; name: string };
    const admin = await openPage();
    await signInToAdmin(admin, shop, { email: SECOND_OFFICER });
    await admin.goto(`${shop.backendUrl}/app/ocop/producers/${id}`);
    const [helper] = await Promise.all([
      admin.context().waitForEvent("page"),
      button(admin, "Làm thay cơ sở").click(),
    ]);
    await helper.setViewportSize(narrow);
    await button(helper, "Bắt đầu làm thay").click();
    await helper.getByText(`Cán bộ Hai Mẫu đang làm thay ${name}`).waitFor();
    await at(helper, "/producer/helpers");
    await helper.getByText("Chủ cơ sở quyết định ai được giúp.").waitFor();
    await expectGood(helper);
    await button(helper, "Kết thúc làm thay").click();
    await helper.getByText("Bạn đã kết thúc làm thay cơ sở.").waitFor();

    await owner.reload();
    await owner
      .getByText(/Cán bộ Hai Mẫu · (bắt đầu|thôi) làm thay/)
      .first()
      .waitFor();
    await owner.getByRole("button", { name: /^Dừng ngay: Cán bộ Hai/ }).click();
    await owner.getByText("Chưa ai được làm thay cơ sở.").waitFor();
    await expectGood(owner);
  });
});
