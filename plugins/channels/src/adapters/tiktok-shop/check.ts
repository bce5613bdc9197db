import type { ChannelProduct } from "../../contract/channel-product";
import type { Issue } from "../../contract/issue";
import * as common from "../../readiness/issues";
import { checkDraft } from "../marketplace/rules/check-draft";
import type { Draft } from "../marketplace/rules/draft";
import * as issues from "../marketplace/rules/issues";
import type { CategoryAttribute, CategoryRules } from "./category";
import { DESCRIPTION_MAX, SKU_MAX, TITLE } from "./rules/limits";
import { descriptionHtml, fittingAttributes, productTitle } from "./rules/payload";
import { PLACE } from "./rules/place";

/** What is wrong before TikTok Shop is asked anything. */
export function check(draft: Draft, product: ChannelProduct): Issue[] {
  const title = productTitle(draft);
  return [
    ...checkDraft(draft, product, PLACE),
    title !== "" && title.length < TITLE.min && common.titleTooShort(TITLE.min),
    title.length > TITLE.max && common.titleTooLong(TITLE.max),
    descriptionHtml(draft).length > DESCRIPTION_MAX && common.descriptionTooLong(DESCRIPTION_MAX),
    draft.variants.some(({ sku }) => sku.length > SKU_MAX) && issues.skuTooLong(SKU_MAX),
  ].filter((issue) => issue !== false);
}

/** What is wrong for a category, as TikTok Shop says its rules. */
export function checkCategory(
  draft: Draft,
  rules: CategoryRules,
  attributes: CategoryAttribute[],
): Issue[] {
  const filled = new Set(fittingAttributes(draft, attributes).map(({ id }) => id));
  const needsSize = rules.package_dimension?.is_required === true && draft.size === null;
  return [
    ...(needsSize ? [common.dimensionsMissing(draft.sku)] : []),
    ...(rules.product_certifications ?? [])
      .filter(({ is_required }) => is_required === true)
      .map(({ name }) => issues.certificateWanted(name ?? "")),
    ...attributes
      .filter(({ id, is_requried }) => is_requried === true && !filled.has(id))
      .map(({ name }) => issues.attributeMissing(name)),
  ];
}

/** A product that is new there has to be for sale in every size. */
export function checkNew({ variants }: Draft): Issue[] {
  return variants.filter(({ stock }) => stock === 0).map(({ sku }) => issues.stockMissing(sku));
}
