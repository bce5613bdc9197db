import { describe, expect, it } from "vitest";

import { translateIn } from "~/i18n/catalogue.server";

import { legacyPlaceIn, originWords } from "./place-words";

const tinhKhe = {
  code: "21211",
  kind: "commune",
  name: "Tịnh Khê",
  full_name: "Xã Tịnh Khê",
} as const;

describe("originWords", () => {
  it("names the commune of today in each language", () => {
    const origin = { place: tinhKhe, legacy_place: "xã Tịnh Khê, TP Quảng Ngãi" };
    expect(originWords("vi", translateIn("vi"), origin)).toBe("Xã Tịnh Khê");
    expect(originWords("en", translateIn("en"), origin)).toBe("Tịnh Khê commune");
  });

  it("falls back to the old place, or to nothing", () => {
    const t = translateIn("vi");
    expect(originWords("vi", t, { place: null, legacy_place: "TP Quảng Ngãi" })).toBe(
      "TP Quảng Ngãi",
    );
    expect(originWords("vi", t, { place: null, legacy_place: null })).toBeNull();
  });
});

describe("legacyPlaceIn", () => {
  it.each([
    ["xã Đức Nhuận, huyện Mộ Đức", "Đức Nhuận commune, Mộ Đức district"],
    ["phường Phổ Thạnh, thị xã Đức Phổ", "Phổ Thạnh ward, Đức Phổ town"],
    ["huyện Đăk Hà (Kon Tum cũ)", "Đăk Hà district (former Kon Tum)"],
    ["tỉnh Kon Tum (cũ)", "former Kon Tum province"],
    ["Làng Teng, xã Ba Thành, huyện Ba Tơ", "Teng village, Ba Thành commune, Ba Tơ district"],
    ["Vĩnh Trà, Bình Thạnh, huyện Bình Sơn", "Vĩnh Trà, Bình Thạnh, Bình Sơn district"],
  ])("%s is %s", (vietnamese, english) => {
    expect(legacyPlaceIn("en", vietnamese)).toBe(english);
    expect(legacyPlaceIn("vi", vietnamese)).toBe(vietnamese);
  });
});
