import type { ChannelProduct } from "../../../contract/channel-product";
import type { Issue } from "../../../contract/issue";
import { missingPapers, type Place } from "../../../eligibility/eligibility";
import * as common from "../../../readiness/issues";
import type { Draft } from "./draft";
import * as issues from "./issues";

/** What every marketplace asks, whatever the category; pure. */
export function checkDraft(draft: Draft, product: ChannelProduct, place: Place): Issue[] {
  const { variants } = draft;
  const options = new Set(variants.map(({ option }) => option.toLowerCase()));
  return [
    draft.title === "" && common.titleMissing(),
    product.description.vi.trim() === "" && common.descriptionMissing(),
    draft.pictures.length === 0 && common.pictureMissing(),
    variants.length === 0 && common.variantMissing(),
    variants.some(({ sku }) => sku === "") && issues.skuMissing(),
    variants.length > 1 && options.size < variants.length && issues.optionRepeated(),
    ...variants.map(({ sku, priceVnd }) => priceVnd <= 0 && common.priceMissing(sku)),
    ...variants.map(({ sku, weightG }) => weightG <= 0 && common.weightMissing(sku)),
    ...missingPapers(place, product),
  ].filter((issue) => issue !== false);
}
