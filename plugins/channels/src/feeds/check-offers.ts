import { gtinProblem } from "@ocop/marketplace/catalog";
import type { ChannelProduct } from "../contract/channel-product";
import type { Issue } from "../contract/issue";
import type { FeedLanguage } from "../products/words-in";
import {
  brandTooLong,
  descriptionMissing,
  descriptionTooLong,
  englishMissing,
  gtinMissing,
  gtinWrong,
  netQuantityMissing,
  pictureMissing,
  pictureTooSmall,
  priceMissing,
  skuTooLong,
  titleCutOff,
  titleInCapitals,
  titleMissing,
  titleTooLong,
  variantMissing,
} from "../readiness/issues";
import { lengthOf } from "./format/plain-text";
import type { FeedOffer } from "./offer";

/** What a feed takes: characters, and pixels of the first picture. */
export type OfferLimits = {
  id: number;
  title: number;
  /** How much of a title people see. */
  titleShown: number;
  description: number;
  brand: number;
  pictureWidth: number;
  pictureHeight: number;
};

function isInCapitals(title: string): boolean {
  const letters = title.replace(/[^\p{L}]/gu, "");
  return letters.length > 3 && letters === letters.toUpperCase();
}

function checkWords(
  { title, description, brand }: FeedOffer,
  language: FeedLanguage,
  limits: OfferLimits,
): Issue[] {
  const issues: Issue[] = [];
  if (title === "") issues.push(titleMissing(language));
  if (lengthOf(title) > limits.title) issues.push(titleTooLong(limits.title, language));
  else if (lengthOf(title) > limits.titleShown) {
    issues.push(titleCutOff(limits.titleShown, language));
  }
  if (isInCapitals(title)) issues.push(titleInCapitals(language));
  if (description === "") issues.push(descriptionMissing(language));
  if (lengthOf(description) > limits.description) {
    issues.push(descriptionTooLong(limits.description, language));
  }
  if (lengthOf(brand) > limits.brand) issues.push(brandTooLong(limits.brand));
  return issues;
}

function checkPicture({ pictures: [first] }: ChannelProduct, limits: OfferLimits): Issue[] {
  if (!first) return [pictureMissing()];
  const { pictureWidth, pictureHeight } = limits;
  const isSmall =
    (first.width !== null && first.width < pictureWidth) ||
    (first.height !== null && first.height < pictureHeight);
  return isSmall ? [pictureTooSmall(pictureWidth, pictureHeight)] : [];
}

function checkSize({ id, price, gtin, unitMeasure }: FeedOffer, limits: OfferLimits): Issue[] {
  const issues: Issue[] = [];
  if (lengthOf(id) > limits.id) issues.push(skuTooLong(id, limits.id));
  if (price === null) issues.push(priceMissing(id));
  if (gtin === null) issues.push(gtinMissing(id));
  else if (gtinProblem(gtin)) issues.push(gtinWrong(id));
  if (unitMeasure === null) issues.push(netQuantityMissing(id));
  return issues;
}

/** What keeps the items of a product from a feed, and what would make them better. */
export function checkOffers(
  offers: readonly FeedOffer[],
  product: ChannelProduct,
  language: FeedLanguage,
  limits: OfferLimits,
): Issue[] {
  const [first] = offers;
  return [
    ...(first ? checkWords(first, language, limits) : [variantMissing()]),
    ...(language === "en" && product.title.en === null ? [englishMissing("title_en")] : []),
    ...(language === "en" && product.description.en === null
      ? [englishMissing("description_en")]
      : []),
    ...checkPicture(product, limits),
    ...offers.flatMap((offer) => checkSize(offer, limits)),
  ];
}
