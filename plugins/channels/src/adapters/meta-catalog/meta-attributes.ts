import type { XmlElement } from "../../feeds/format/xml";
import type { FeedOffer } from "../../feeds/offer";

const MAX_ADDITIONAL_PICTURES = 20;

/** Names of Meta's fields, in the order of the file's columns. */
export const META_COLUMNS = [
  ...["id", "title", "description", "availability", "condition", "price", "link"],
  ...["image_link", "additional_image_link", "brand", "gtin", "item_group_id", "size"],
  ...["product_type", "custom_label_0"],
] as const;

type MetaValues = Partial<Record<(typeof META_COLUMNS)[number], string>>;

/** What both formats say alike; Meta has no field for a certificate, so the stars are a label. */
function sharedValues(offer: FeedOffer) {
  return {
    id: offer.id,
    title: offer.title,
    description: offer.description,
    availability: offer.isInStock ? "in stock" : "out of stock",
    condition: "new",
    price: offer.price ?? undefined,
    link: offer.link,
    image_link: offer.pictureUrls[0],
    brand: offer.brand,
    gtin: offer.gtin ?? undefined,
    item_group_id: offer.groupId ?? undefined,
    size: offer.size ?? undefined,
    product_type: offer.productType,
    custom_label_0: offer.star === null ? undefined : `ocop-${offer.star}`,
  };
}

const additionalPictures = ({ pictureUrls }: FeedOffer) =>
  pictureUrls.slice(1, 1 + MAX_ADDITIONAL_PICTURES);

/** A line's values. Several addresses stand in one, so a comma within one is escaped. */
export function metaValues(offer: FeedOffer): MetaValues {
  return {
    ...sharedValues(offer),
    additional_image_link: additionalPictures(offer)
      .map((url) => url.replaceAll(",", "%2C"))
      .join(","),
  };
}

/** The elements of an item in RSS, with the prefix of Google's attributes, which Meta reads. */
export function metaElements(offer: FeedOffer): XmlElement[] {
  const elements: XmlElement[] = Object.entries(sharedValues(offer)).flatMap(([name, value]) =>
    value === undefined ? [] : [[`g:${name}`, value] as const],
  );
  for (const url of additionalPictures(offer)) elements.push(["g:additional_image_link", url]);
  return elements;
}
