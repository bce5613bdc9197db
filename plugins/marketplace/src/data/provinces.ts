import type { ParcelRates } from "../rules/parcel-price";

/**
 * The 34 provinces and cities since 2025-07-01 (Resolution 202/2025/QH15) by their official codes. The
 * division into three parts is ours, for the sample rates, and unverified against any carrier.
 */
export const PROVINCES: ParcelRates["provinces"] = [
  { code: "01", name: "Hà Nội", region: "north" },
  { code: "04", name: "Cao Bằng", region: "north" },
  { code: "08", name: "Tuyên Quang", region: "north" },
  { code: "11", name: "Điện Biên", region: "north" },
  { code: "12", name: "Lai Châu", region: "north" },
  { code: "14", name: "Sơn La", region: "north" },
  { code: "15", name: "Lào Cai", region: "north" },
  { code: "19", name: "Thái Nguyên", region: "north" },
  { code: "20", name: "Lạng Sơn", region: "north" },
  { code: "22", name: "Quảng Ninh", region: "north" },
  { code: "24", name: "Bắc Ninh", region: "north" },
  { code: "25", name: "Phú Thọ", region: "north" },
  { code: "31", name: "Hải Phòng", region: "north" },
  { code: "33", name: "Hưng Yên", region: "north" },
  { code: "37", name: "Ninh Bình", region: "north" },
  { code: "38", name: "Thanh Hóa", region: "centre" },
  { code: "40", name: "Nghệ An", region: "centre" },
  { code: "42", name: "Hà Tĩnh", region: "centre" },
  { code: "44", name: "Quảng Trị", region: "centre" },
  { code: "46", name: "Huế", region: "centre" },
  { code: "48", name: "Đà Nẵng", region: "centre" },
  { code: "51", name: "Quảng Ngãi", region: "centre" },
  { code: "52", name: "Gia Lai", region: "centre" },
  { code: "56", name: "Khánh Hòa", region: "centre" },
  { code: "66", name: "Đắk Lắk", region: "centre" },
  { code: "68", name: "Lâm Đồng", region: "centre" },
  { code: "75", name: "Đồng Nai", region: "south" },
  { code: "79", name: "Hồ Chí Minh", region: "south" },
  { code: "80", name: "Tây Ninh", region: "south" },
  { code: "82", name: "Đồng Tháp", region: "south" },
  { code: "86", name: "Vĩnh Long", region: "south" },
  { code: "91", name: "An Giang", region: "south" },
  { code: "92", name: "Cần Thơ", region: "south" },
  { code: "96", name: "Cà Mau", region: "south" },
];
