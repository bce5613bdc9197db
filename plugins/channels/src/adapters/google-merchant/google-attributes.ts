import type { XmlElement } from "../../feeds/format/xml";
import type { FeedOffer } from "../../feeds/offer";
import type { FeedLanguage } from "../../products/words-in";

const MAX_ADDITIONAL_PICTURES = 10;

const DETAIL = "product_detail(section_name:attribute_name:attribute_value)";

/** Names of Google's attributes, in the order of the file's columns. */
export const GOOGLE_COLUMNS = [
  ...["id", "title", "description", "link", "image_link", "additional_image_link"],
  ...["availability", "price", "condition", "brand", "gtin", "identifier_exists"],
  ...["item_group_id", "size", "product_type", "unit_pricing_measure"],
  ...["unit_pricing_base_measure", "shipping_weight", DETAIL, "custom_label_0"],
] as const;

type GoogleValues = Partial<Record<(typeof GOOGLE_COLUMNS)[number], string>>;

const BASE_MEASURES: Record<string, string> = { g: "100 g", ml: "100 ml", ct: "1 ct" };

function baseMeasureOf({ unitMeasure }: FeedOffer): string | undefined {
  return BASE_MEASURES[unitMeasure?.split(" ")[1] ?? ""];
}

/**
 * The stars go into a detail and a label. Google's own `certification` takes the European Commission's
 * energy labels only (support.google.com/merchants/answer/13528839).
 */
function starDetail(star: number, language: FeedLanguage): [string, string, string] {
  return language === "vi"
    ? ["OCOP", "Hạng sao OCOP", `${star} sao`]
    : ["OCOP", "OCOP rating", `${star} stars`];
}

/** What both formats say alike; undefined where the item has no such attribute. */
function sharedValues(offer: FeedOffer) {
  return {
    id: offer.id,
    title: offer.title,
    description: offer.description,
    link: offer.link,
    image_link: offer.pictureUrls[0],
    availability: offer.isInStock ? "in_stock" : "out_of_stock",
    price: offer.price ?? undefined,
    condition: "new",
    brand: offer.brand,
    gtin: offer.gtin ?? undefined,
    // Without a number by a standard the brand alone does not identify it.
    identifier_exists: offer.gtin === null ? "no" : undefined,
    item_group_id: offer.groupId ?? undefined,
    size: offer.size ?? undefined,
    product_type: offer.productType,
    unit_pricing_measure: offer.unitMeasure ?? undefined,
    unit_pricing_base_measure: baseMeasureOf(offer),
    shipping_weight: offer.shippingWeight ?? undefined,
    custom_label_0: offer.star === null ? undefined : `ocop-${offer.star}`,
  };
}

const additionalPictures = ({ pictureUrls }: FeedOffer) =>
  pictureUrls.slice(1, 1 + MAX_ADDITIONAL_PICTURES);

/** A line's values. Several addresses stand in one, so a comma within one is escaped. */
export function googleValues(offer: FeedOffer, language: FeedLanguage): GoogleValues {
  return {
    ...sharedValues(offer),
    additional_image_link: additionalPictures(offer)
      .map((url) => url.replaceAll(",", "%2C"))
      .join(","),
    [DETAIL]: offer.star === null ? undefined : starDetail(offer.star, language).join(":"),
  };
}

/** The elements of an item in RSS, with Google's prefix. */
export function googleElements(offer: FeedOffer, language: FeedLanguage): XmlElement[] {
  const elements: XmlElement[] = Object.entries(sharedValues(offer)).flatMap(([name, value]) =>
    value === undefined ? [] : [[`g:${name}`, value] as const],
  );
  for (const url of additionalPictures(offer)) elements.push(["g:additional_image_link", url]);
  if (offer.star !== null) {
    const [section, attribute, value] = starDetail(offer.star, language);
    elements.push([
      "g:product_detail",
      [
        ["g:section_name", section],
        ["g:attribute_name", attribute],
        ["g:attribute_value", value],
      ],
    ]);
  }
  return elements;
}
