/*
 * What other plugins read of the shop and the register: rows, cards, lists and the day; and how often a
 * client may ask. It changes nothing of the register.
 */
export type { RecognitionRow } from "./certificate-row";
export {
  PUBLIC_TAX_CODE,
  readProducers,
  readUnits,
  type PlaceRow,
  type UnitRow,
} from "./producer-row";
export { badgeOf, toProductCard, type ProductCard } from "./product-card";
export {
  countBy,
  facetsOf,
  filterProducts,
  sectorOrder,
  sortProducts,
  toListedProduct,
  PRODUCT_SORTS,
  type Counted,
  type ListedProduct,
  type ProductFacets,
  type ProductFilters,
  type ProductSort,
} from "./product-list";
export { narrowing, page, productFilters } from "./product-query";
export type { ListingFactsRow, PictureRow } from "./product-picture";
export { recognitionOn, type RecognitionOnDay } from "./recognition-on";
export { readShopProducts, type ShopProductRow, type ShopScope } from "./shop-product-row";
export { validateQuery } from "./validate-query";
export { civilDateAt, type CivilDate } from "../modules/ocop/rules/civil-date";
export { activeRecallsOn, type RecallDays } from "../modules/ocop/rules/recall";
export { isAgeRestricted } from "../modules/ocop/rules/age-restriction";
export { listingTypeOf, type ListingType } from "../modules/ocop/rules/listing-type";
export { documentTypeOf } from "../modules/ocop/rules/dossier/document-types";
export { searchPatterns, sqlWithoutAccents } from "./staff-scope";
export { readEvidencedProducers } from "../figures/evidenced-producers";
