import type { SameKeys } from "../same-keys";
import type { overview as vietnamese } from "../vi/overview";

export const overview: SameKeys<typeof vietnamese> = {
  title: "OCOP Quảng Ngãi",
  subtitle: "The province's register of OCOP products",
  sections: "Sections",
  shop_products: "Products of the shop",
  shop_products_about: "Open a product to see what the register says of it.",
  monitoring_about: "Inspections, reports of misuse of the mark, recalls of lots.",
};
