import type { Settings } from "../contract/adapter";
import type { ChannelProduct, ProductVariant } from "../contract/channel-product";
import { wordsIn, type FeedLanguage } from "../products/words-in";
import { lengthOf, plainLine, plainText } from "./format/plain-text";

/*
 * What Google and Meta ask for alike: both take one item for each size, with attributes of one
 * vocabulary. A product's sizes are held together by `groupId`.
 */

export type FeedOffer = {
  id: string;
  title: string;
  description: string;
  link: string;
  pictureUrls: string[];
  isInStock: boolean;
  /** `120000 VND`; null: it has no price. */
  price: string | null;
  brand: string;
  gtin: string | null;
  /** Null: the product has one size only. */
  groupId: string | null;
  size: string | null;
  productType: string;
  /** `250 g`, `500 ml` or `6 ct`. */
  unitMeasure: string | null;
  /** `320 g`. */
  shippingWeight: string | null;
  star: 3 | 4 | 5 | null;
};

/** Which language a feed is written in, from the settings that it is mapped with. */
export function languageOf(settings: Settings): FeedLanguage {
  return settings["language"] === "en" ? "en" : "vi";
}

const UNITS = { g: "g", ml: "ml", piece: "ct" };

function unitMeasureOf({ netQuantity, netUnit }: ProductVariant): string | null {
  return netQuantity !== null && netQuantity > 0 && netUnit !== null
    ? `${netQuantity} ${UNITS[netUnit]}`
    : null;
}

/** The product's name with its size where there are several, unless that is too long. */
function titleOf(name: string, size: string | null, max: number): string {
  const whole = size === null ? name : `${name} – ${size}`;
  return lengthOf(whole) <= max ? whole : name;
}

/** The items of a product, one a size, in a language; titles of at most `titleMax` characters. */
export function offersOf(
  product: ChannelProduct,
  language: FeedLanguage,
  { titleMax }: { titleMax: number },
): FeedOffer[] {
  const hasSizes = product.variants.length > 1;
  const name = plainLine(wordsIn(language, product.title));
  const description =
    plainText(wordsIn(language, product.description)) ||
    plainText(wordsIn(language, product.subtitle));
  return product.variants.map((variant) => {
    const size = hasSizes ? plainLine(wordsIn(language, variant.title)) || null : null;
    return {
      id: variant.sku,
      title: titleOf(name, size, titleMax),
      description,
      link: product.url[language],
      pictureUrls: product.pictures.map(({ url }) => url),
      isInStock: variant.stock > 0,
      price: variant.priceVnd ? `${variant.priceVnd} VND` : null,
      brand: plainLine(product.producer.name),
      gtin: variant.gtin,
      groupId: hasSizes ? product.id : null,
      size,
      productType: plainLine(wordsIn(language, product.productSet.name)),
      unitMeasure: unitMeasureOf(variant),
      shippingWeight: variant.weightG ? `${variant.weightG} g` : null,
      star: product.certification.star,
    };
  });
}
