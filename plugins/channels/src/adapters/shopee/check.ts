import type { ChannelProduct } from "../../contract/channel-product";
import type { Issue } from "../../contract/issue";
import * as common from "../../readiness/issues";
import { checkDraft } from "../marketplace/rules/check-draft";
import type { Draft } from "../marketplace/rules/draft";
import * as issues from "../marketplace/rules/issues";
import type { CategoryAttribute, ItemLimits } from "./category";
import { descriptionText, fittingAttributes, itemName } from "./rules/payload";
import { PLACE } from "./rules/place";

/** Shopee's model_sku and item_sku are at most 100 characters (API reference, update_model). */
const SKU_MAX_LENGTH = 100;

/** What is wrong before Shopee is asked anything. */
export function check(draft: Draft, product: ChannelProduct): Issue[] {
  const tooLong = draft.variants.some(({ sku }) => sku.length > SKU_MAX_LENGTH);
  return [
    ...checkDraft(draft, product, PLACE),
    ...(tooLong ? [issues.skuTooLong(SKU_MAX_LENGTH)] : []),
  ];
}

/** What is wrong for a category, as Shopee says its limits (v2.product.get_item_limit). */
export function checkLimits(draft: Draft, limits: ItemLimits): Issue[] {
  const name = limits.item_name_length_limit;
  const description = limits.item_description_length_limit;
  const price = limits.price_limit;
  const title = itemName(draft, limits);
  const text = descriptionText(draft);
  const under = (length: number, min: number | null | undefined) => min != null && length < min;
  const over = (length: number, max: number | null | undefined) => max != null && length > max;
  const needsGtin = limits.gtin_limit?.gtin_validation_rule === "Mandatory";
  const needsSize = limits.dimension_limit?.dimension_mandatory === true;
  return [
    under(title.length, name?.min_limit) && common.titleTooShort(name?.min_limit ?? 0),
    over(title.length, name?.max_limit) && common.titleTooLong(name?.max_limit ?? 0),
    under(text.length, description?.min_limit) &&
      issues.descriptionTooShort(description?.min_limit ?? 0),
    over(text.length, description?.max_limit) &&
      common.descriptionTooLong(description?.max_limit ?? 0),
    under(draft.pictures.length, limits.item_image_count_limit?.min_limit) &&
      issues.picturesTooFew(limits.item_image_count_limit?.min_limit ?? 1),
    needsSize && draft.size === null && common.dimensionsMissing(draft.sku),
    ...draft.variants.map(({ sku, priceVnd }) => {
      const outside = under(priceVnd, price?.min_limit) || over(priceVnd, price?.max_limit);
      return outside && issues.priceOutside(sku, price?.min_limit ?? 0, price?.max_limit ?? 0);
    }),
    ...draft.variants.map(
      ({ sku, gtin }) => needsGtin && gtin === null && common.gtinRequired(sku),
    ),
  ].filter((issue) => issue !== false);
}

/** Attributes that the category asks for and the product does not say. */
export function checkAttributes(draft: Draft, attributes: CategoryAttribute[]): Issue[] {
  const filled = new Set(fittingAttributes(draft, attributes).map((one) => one.attribute_id));
  return attributes
    .filter(({ mandatory, attribute_id }) => mandatory && !filled.has(attribute_id))
    .map(({ name }) => issues.attributeMissing(name));
}
