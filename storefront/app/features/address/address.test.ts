import { beforeAll, describe, expect, it } from "vitest";

import { getAddressIndex } from "./address.server";
import {
  buildAddressIndex,
  findAddressPair,
  resolveCommuneName,
  searchCommunes,
  type AddressIndex,
} from "./address-index";
import { foldVietnamese } from "./fold";

let index: AddressIndex;
beforeAll(async () => {
  index = await getAddressIndex();
});

const names = (province: string, query: string) =>
  searchCommunes(index, province, query, 8).map((found) => found.full_name);

describe("the kept address data", () => {
  it("has 34 provinces, 3,321 communes and a province for each", () => {
    expect(index.provinces).toHaveLength(34);
    expect(index.communeByCode.size).toBe(3321);
    const counted = [...index.communesByProvince.values()].reduce(
      (sum, list) => sum + list.length,
      0,
    );
    expect(counted).toBe(3321);
  });

  it("gives Quảng Ngãi its 96 units with the official codes", () => {
    const units = index.communesByProvince.get("51") ?? [];
    expect(units).toHaveLength(96);
    const kinds = units.map((unit) => unit.fullName.split(" ")[0]);
    expect(kinds.filter((kind) => kind === "Xã")).toHaveLength(86);
    expect(kinds.filter((kind) => kind === "Phường")).toHaveLength(9);
    // Sums of the official codes (Resolution 1677/NQ-UBTVQH15) tell any exchanged or missing unit.
    const codes = units.map((unit) => Number(unit.code));
    expect(codes.reduce((sum, code) => sum + code, 0)).toBe(2130073);
    expect(index.communeByCode.get("21548")?.fullName).toBe("Đặc khu Lý Sơn");
    expect(index.communeByCode.get("21211")?.fullName).toBe("Xã Tịnh Khê");
    expect(index.communeByCode.get("23293")?.fullName).toBe("Phường Kon Tum");
  });

  it("leaves out hardly any old place", () => {
    expect(index.unresolvedMappingCount).toBeLessThan(20);
  });
});

describe("searching communes", () => {
  it("folds diacritics, đ and y", () => {
    expect(foldVietnamese("Đặc khu Lý Sơn")).toBe("dac khu li son");
    expect(names("51", "li son")[0]).toBe("Đặc khu Lý Sơn");
    expect(names("51", "dak to kan")[0]).toBe("Xã Đăk Tờ Kan");
  });

  it("prefers the spelling with diacritics when it was typed", () => {
    expect(names("51", "Ba Tô")[0]).toBe("Xã Ba Tô");
    expect(names("51", "Ba Tơ")[0]).toBe("Xã Ba Tơ");
  });

  it("finds parts of names in any order", () => {
    expect(names("51", "quang trong")).toContain("Phường Trương Quang Trọng");
    expect(names("51", "khe tinh")).toContain("Xã Tịnh Khê");
  });

  it("understands old communes and says where they were", () => {
    const [first] = searchCommunes(index, "51", "tinh ky", 8);
    expect(first).toMatchObject({ code: "21211", full_name: "Xã Tịnh Khê" });
    expect(first?.formerly).toEqual(["Xã Tịnh Kỳ, Thành phố Quảng Ngãi"]);
  });

  it("understands an old ward with its district, by number", () => {
    const found = searchCommunes(index, "79", "phường 12 gò vấp", 8);
    expect(found.map((item) => item.full_name)).toEqual(["Phường An Hội Tây"]);
    expect(found[0]?.formerly).toEqual(["Phường 12, Quận Gò Vấp"]);
  });

  it("offers every commune an old one was divided among", () => {
    expect(names("48", "Hòa Minh")).toEqual(
      expect.arrayContaining(["Phường Hòa Khánh", "Phường Thanh Khê"]),
    );
  });

  it("stays inside the province", () => {
    expect(names("01", "Tịnh Khê")).toEqual([]);
    expect(names("no-such", "Tịnh Khê")).toEqual([]);
  });
});

describe("checking an address", () => {
  it("accepts a commune of the province only", () => {
    expect(findAddressPair(index, "51", "21211")?.commune.fullName).toBe("Xã Tịnh Khê");
    expect(findAddressPair(index, "01", "21211")).toBeNull();
    expect(findAddressPair(index, "51", "")).toBeNull();
  });

  it("resolves a fully typed name, never a doubtful one", () => {
    expect(resolveCommuneName(index, "51", "tinh khe")?.code).toBe("21211");
    expect(resolveCommuneName(index, "51", "Xã Ba Tơ")?.code).toBe("21484");
    expect(resolveCommuneName(index, "51", "ba to")).toBeNull();
  });
});

describe("building the index", () => {
  const province = [{ province_code: "48", name: "Thành phố Đà Nẵng" }];
  const mapping = {
    old_ward_name: "Phường Thuận Phước",
    old_district_name: "Quận Hải Châu",
    old_province_name: "Thành phố Đà Nẵng",
    new_ward_code: "16564",
    new_ward_name: "Phường Hải Châu",
    new_province_name: "Thành phố Đà Nẵng",
  };

  it("lets the name decide where a mapping carries a wrong code", () => {
    const wards = [{ ward_code: "20242", name: "Phường Hải Châu", province_code: "48" }];
    const built = buildAddressIndex(province, wards, [mapping]);
    expect(searchCommunes(built, "48", "thuan phuoc", 8)[0]?.code).toBe("20242");
    expect(built.unresolvedMappingCount).toBe(0);
  });

  it("refuses a commune without a province", () => {
    const wards = [{ ward_code: "1", name: "Xã Lạc", province_code: "99" }];
    expect(() => buildAddressIndex(province, wards, [])).toThrow("has no province");
  });
});
