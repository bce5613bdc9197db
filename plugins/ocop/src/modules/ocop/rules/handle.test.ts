import { describe, expect, it } from "vitest";
import { handleOf, isHandle, withoutAccents } from "./handle";

describe("handleOf", () => {
  it.each([
    ["HTX Đồng Tiến", "htx-dong-tien"],
    ["Tỏi đen Lý Sơn (Phú Sinh)", "toi-den-ly-son-phu-sinh"],
    ["Đăk Kôi & Bảy Dung – cơ sở 2", "dak-koi-bay-dung-co-so-2"],
    ["Ẳ Ậ ỵ ƯỠNG", "a-a-y-uong"],
    ["Trà Bồng".normalize("NFD"), "tra-bong"],
    ["  --  ", ""],
    ["茶", ""],
  ])("makes of %j %j", (name, handle) => expect(handleOf(name)).toBe(handle));

  it("is short enough and always a handle", () => {
    const handle = handleOf("Hợp tác xã ".repeat(40));
    expect(handle.length).toBeLessThanOrEqual(100);
    expect(isHandle(handle)).toBe(true);
  });
});

describe("isHandle", () => {
  it.each(["", "Hoa", "hoa_sen", "-hoa", "hoa-", "hoa--sen", "hoa sen", "a".repeat(101)])(
    "refuses %j",
    (text) => expect(isHandle(text)).toBe(false),
  );
});

it("compares without accents and case", () => {
  expect(withoutAccents("ĐẶC SẢN đường phèn")).toBe("dac san duong phen");
});
