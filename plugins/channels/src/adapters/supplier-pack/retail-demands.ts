import { gtinRequired } from "../../readiness/issues";
import { DEMANDS, needed, advised, ofEachVariant, ofProduct, type Demand } from "../pack/demands";
import { supplyTermsMissing, taxCodeMissing } from "../pack/issues";

const supplyTerms = ofEachVariant(
  ({ supply }) =>
    [
      ...[supply?.unitsPerCase, supply?.minimumCases, supply?.leadTimeDays],
      ...[supply?.wholesalePriceVnd, supply?.vatPercent],
    ].every((term) => term !== null && term !== undefined),
  supplyTermsMissing,
);
/** Chains buy with invoices only. */
const taxCode = ofProduct(({ producer }) => producer.taxCode !== null, taxCodeMissing);

const { picture, ingredients, storage, shelfLife, variant } = DEMANDS;
const { price, netQuantity, weight, dimensions } = DEMANDS;
const gtin = ofEachVariant((size) => size.gtin !== null, gtinRequired);

/** What every chain asks of a product besides its papers. */
export const RETAIL_DEMANDS: readonly Demand[] = [
  ...[variant, gtin, netQuantity, weight, dimensions, ingredients, storage, shelfLife].map(needed),
  ...[price, supplyTerms, taxCode].map(needed),
  advised(picture),
];
