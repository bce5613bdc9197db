import type { ChannelProduct, ProductVariant } from "../../contract/channel-product";
import type { Issue } from "../../contract/issue";
import {
  descriptionMissing,
  dimensionsMissing,
  gtinMissing,
  netQuantityMissing,
  pictureMissing,
  priceMissing,
  variantMissing,
  weightMissing,
} from "../../readiness/issues";
import { ingredientsMissing, shelfLifeMissing, storageMissing } from "./issues";

/** One thing that a pack asks of a product, and what is wrong where it is not met. */
export type Demand = (product: ChannelProduct) => Issue[];

/** Food, drink and functional food: sets 1 to 18 (Decision 26/2026/QĐ-TTg, Appendix I). */
const LAST_FOOD_SET = 18;
/** Fresh vegetables, fruit, meat and fish are their own ingredient. */
const FRESH_SETS: readonly number[] = [1, 2];
/** Alcoholic drinks keep without a date. */
const ALCOHOL_SETS: readonly number[] = [14, 15];

export const isFood = ({ productSet }: ChannelProduct): boolean =>
  productSet.number <= LAST_FOOD_SET;
const isIn = (sets: readonly number[], { productSet }: ChannelProduct) =>
  sets.includes(productSet.number);
const isPositive = (value: number | null) => value !== null && value > 0;
const isSaid = (words: { vi: string } | null) => (words?.vi.trim() ?? "") !== "";

export const ofProduct =
  (isMet: (product: ChannelProduct) => boolean, issue: () => Issue): Demand =>
  (product) =>
    isMet(product) ? [] : [issue()];

export const ofEachVariant =
  (isMet: (variant: ProductVariant) => boolean, issue: (sku: string) => Issue): Demand =>
  ({ variants }) =>
    variants.filter((variant) => !isMet(variant)).map(({ sku }) => issue(sku));

/** What the place cannot do without. */
export const needed =
  (demand: Demand): Demand =>
  (product) =>
    demand(product).map((issue) => ({ ...issue, severity: "error" }));

/** What sells better there, and keeps nobody away. */
export const advised =
  (demand: Demand): Demand =>
  (product) =>
    demand(product).map((issue) => ({ ...issue, severity: "advice" }));

/** What packs ask of listings, each mended in the listing editor. */
export const DEMANDS = {
  description: ofProduct(({ description }) => isSaid(description), descriptionMissing),
  picture: ofProduct(({ pictures }) => pictures.length > 0, pictureMissing),
  variant: ofProduct(({ variants }) => variants.length > 0, variantMissing),
  ingredients: ofProduct(
    (product) => !isFood(product) || isIn(FRESH_SETS, product) || isSaid(product.ingredients),
    ingredientsMissing,
  ),
  storage: ofProduct((product) => !isFood(product) || isSaid(product.storage), storageMissing),
  shelfLife: ofProduct(
    (product) =>
      !isFood(product) || isIn(ALCOHOL_SETS, product) || isPositive(product.shelfLifeDays),
    shelfLifeMissing,
  ),
  price: ofEachVariant(({ priceVnd }) => isPositive(priceVnd), priceMissing),
  netQuantity: ofEachVariant(
    ({ netQuantity, netUnit }) => isPositive(netQuantity) && netUnit !== null,
    netQuantityMissing,
  ),
  weight: ofEachVariant(({ weightG }) => isPositive(weightG), weightMissing),
  dimensions: ofEachVariant(
    ({ lengthMm, widthMm, heightMm }) => [lengthMm, widthMm, heightMm].every(isPositive),
    dimensionsMissing,
  ),
  gtin: ofEachVariant(({ gtin }) => gtin !== null, gtinMissing),
} as const satisfies Record<string, Demand>;
