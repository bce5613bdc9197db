import type { Demand, Requirement } from "../pack/requirement";
import { REQUIREMENTS } from "../pack/requirements";

const supplyTerms: Requirement = {
  of: "variant",
  code: "supply_terms_missing",
  field: "supply",
  isMet: ({ supply }) =>
    [
      ...[supply?.unitsPerCase, supply?.minimumCases, supply?.leadTimeDays],
      ...[supply?.wholesalePriceVnd, supply?.vatPercent],
    ].every((term) => term !== null && term !== undefined),
  message: { vi: "Chưa đủ điều kiện bán sỉ", en: "The wholesale terms are not complete" },
  fix: {
    vi: "Ghi số cái một thùng, giá sỉ, thuế, số thùng ít nhất và số ngày giao.",
    en: "Write the pieces a case, the wholesale price, the tax, the least order and the days to deliver.",
  },
};

const taxCode: Requirement = {
  of: "product",
  code: "tax_code_missing",
  field: "producer.tax_code",
  isMet: ({ producer }) => producer.taxCode !== null,
  message: { vi: "Sổ đăng ký chưa có mã số thuế", en: "The register has no tax code" },
  fix: {
    vi: "Báo mã số thuế cho cán bộ ở Hồ sơ cơ sở: chuỗi bán lẻ chỉ mua có hoá đơn.",
    en: "Report the tax code to the staff in your profile: chains buy with invoices only.",
  },
};

const { picture, ingredients, storage, shelfLife, size } = REQUIREMENTS;
const { price, netQuantity, weight, dimensions, gtin } = REQUIREMENTS;

const needed = (requirement: Requirement): Demand => ({ requirement, severity: "error" });

/** What every chain asks of a product besides its papers. */
export const RETAIL_DEMANDS: readonly Demand[] = [
  ...[size, gtin, netQuantity, weight, dimensions, ingredients, storage, shelfLife].map(needed),
  ...[price, supplyTerms, taxCode].map(needed),
  { requirement: picture, severity: "advice" },
];
