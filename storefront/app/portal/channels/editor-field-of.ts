import { TEXT_FIELDS, VARIANT_FIELDS, type Listing } from "../listing/listing";

const isOneOf = (names: readonly string[], name: string) => names.includes(name);

/**
 * The id of an element of the listing editor for a field as channels name it: they know sizes by the
 * seller's code, the editor by its own key. What it does not know leads to the nearest part.
 */
export function editorFieldOf(field: string, { content, offers }: Listing): string {
  const [, sku, name = ""] = /^variants\.(.+)\.([a-z_]+)$/.exec(field) ?? [];
  if (sku !== undefined) {
    const variantId = offers.find((offer) => offer.sku === sku)?.variant_id ?? sku;
    const variant =
      content.variants.find((one) => one.variant_id === variantId) ?? content.variants[0];
    if (name === "price_vnd" || name === "stock") return "section-offers";
    return variant && isOneOf(VARIANT_FIELDS, name)
      ? `variants.${variant.key}.${name}`
      : "section-variants";
  }
  if (isOneOf(TEXT_FIELDS, field)) return field;
  if (isOneOf(TEXT_FIELDS, `${field}_vi`)) return `${field}_vi`;
  return field === "pictures" ? "section-pictures" : "section-names";
}
