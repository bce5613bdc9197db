import type { ChannelProduct } from "../../contract/channel-product";
import type { Issue } from "../../contract/issue";
import * as common from "../../readiness/issues";
import { checkDraft } from "../marketplace/rules/check-draft";
import type { Draft } from "../marketplace/rules/draft";
import * as issues from "../marketplace/rules/issues";
import type { CategoryAttribute } from "./category";
import { DESCRIPTION_MAX, TITLE } from "./rules/limits";
import { askedAttributes, descriptionHtml, fittingAttributes, productName } from "./rules/payload";
import { PLACE } from "./rules/place";

/** What is wrong before Lazada is asked anything; it wants the parcel measured whatever the category. */
export function check(draft: Draft, product: ChannelProduct): Issue[] {
  return [
    ...checkDraft(draft, product, PLACE),
    productName(draft).length > TITLE.max && common.titleTooLong(TITLE.max),
    descriptionHtml(draft).length > DESCRIPTION_MAX && common.descriptionTooLong(DESCRIPTION_MAX),
    draft.size === null && draft.sku !== "" && common.dimensionsMissing(draft.sku),
  ].filter((issue) => issue !== false);
}

/** Attributes that the category asks for and the product does not say. */
export function checkAttributes(draft: Draft, attributes: CategoryAttribute[]): Issue[] {
  const filled = fittingAttributes(draft, attributes);
  return askedAttributes(attributes)
    .filter(({ name, is_mandatory }) => is_mandatory === 1 && !(name in filled))
    .map(({ name, label }) => issues.attributeMissing(label ?? name));
}
