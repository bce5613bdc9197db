import { documentTypeOf } from "@ocop/ocop/catalog";
import type { ChannelProduct, ProductDocument } from "../../contract/channel-product";
import type { Issue } from "../../contract/issue";
import { isFood } from "../pack/demands";
import { paperMissing } from "../pack/issues";
import type { PaperDemand, Retailer } from "./retailers";

/** Sets 1 to 20 declare their quality: food, medicine, cosmetics, oils (Decision 26/2026/QĐ-TTg). */
const LAST_DECLARED_SET = 20;

/** Papers that only some products have to have. */
const APPLIES: Readonly<Record<string, (product: ChannelProduct) => boolean>> = {
  food_safety_certificate: isFood,
  test_report: isFood,
  quality_declaration: ({ productSet }) => productSet.number <= LAST_DECLARED_SET,
};

/** The papers that a chain asks of a product. */
export function papersFor({ papers }: Retailer, product: ChannelProduct): PaperDemand[] {
  return papers.filter(({ type }) => APPLIES[type]?.(product) ?? true);
}

export const papersOf = (product: ChannelProduct, type: string): ProductDocument[] =>
  product.documents.filter((document) => document.type === type);

export const paperName = (type: string): { vi: string; en: string } => {
  const known = documentTypeOf(type);
  return { vi: known?.name_vi ?? type, en: known?.name_en ?? type };
};

/** The papers that a product still lacks for a chain; papers whose last day is over are not given here. */
export function missingPapers(retailer: Retailer, product: ChannelProduct): Issue[] {
  return papersFor(retailer, product)
    .filter(({ type }) => papersOf(product, type).length === 0)
    .map(({ type, severity }) => ({ ...paperMissing(type, paperName(type)), severity }));
}
