import { typedDecimal, typedWholeNumber } from "./typed-number";
import { gtinDigits } from "./gtin";

/**
 * What a producer writes of one product of the shop, as typed: nothing is lost because it cannot be read
 * yet. It becomes `ListingFacts` when nothing is missing any more.
 */
export const LISTING_FIELDS = [
  ...(["title_vi", "title_en", "subtitle_vi", "subtitle_en"] as const),
  ...(["description_vi", "description_en", "ingredients_vi", "ingredients_en"] as const),
  ...(["allergens_vi", "allergens_en", "storage_vi", "storage_en"] as const),
  ...(["shelf_life_days", "alcohol_percent", "product_set", "registered_product_id"] as const),
] as const;
export type ListingField = (typeof LISTING_FIELDS)[number];

export const VARIANT_FIELDS = [
  ...(["title_vi", "title_en", "net_quantity", "net_unit", "weight_g"] as const),
  ...(["length_mm", "width_mm", "height_mm", "gtin", "price_vnd", "stock"] as const),
] as const;
export type VariantField = (typeof VARIANT_FIELDS)[number];

export const NET_UNITS = ["g", "ml", "piece"] as const;
export type NetUnit = (typeof NET_UNITS)[number];

/** A size and packaging in which the product is sold. */
export type ListingVariant = Record<VariantField, string> & {
  /** Of this variant within its listing. */
  key: string;
  /** The variant of the shop; null until it is published. Its price and stock then stand in the shop. */
  variant_id: string | null;
};

export type ListingContent = Record<ListingField, string> & { variants: ListingVariant[] };

/** A picture in several sizes and formats; alternative texts are empty where nobody wrote one. */
export type ListingPicture = {
  id: string;
  alt_vi: string;
  alt_en: string;
  /** Of the largest one. */
  width: number;
  height: number;
  /** The JPEG that stands for the picture where only one address fits. */
  url: string;
  thumbnail_url: string;
  sources: { format: "avif" | "webp" | "jpeg"; width: number; url: string }[];
};

export const MAX_VARIANTS = 12;
export const MAX_PICTURES = 8;

const MAX_LENGTHS: Partial<Record<ListingField, number>> = {
  title_vi: 120,
  title_en: 120,
  subtitle_vi: 200,
  subtitle_en: 200,
  description_vi: 5000,
  description_en: 5000,
  shelf_life_days: 20,
  alcohol_percent: 20,
  product_set: 2,
  registered_product_id: 60,
};
const MAX_TEXT_LENGTH = 2000;
export const MAX_VARIANT_TEXT_LENGTH = 120;

export function maxLengthOf(field: ListingField): number {
  return MAX_LENGTHS[field] ?? MAX_TEXT_LENGTH;
}

export function emptyVariant(key: string): ListingVariant {
  const fields = Object.fromEntries(VARIANT_FIELDS.map((field) => [field, ""])) as Record<
    VariantField,
    string
  >;
  return { ...fields, net_unit: "g", key, variant_id: null };
}

export function emptyContent(): ListingContent {
  const fields = Object.fromEntries(LISTING_FIELDS.map((field) => [field, ""])) as Record<
    ListingField,
    string
  >;
  return { ...fields, variants: [emptyVariant("v1")] };
}

/** Words in both languages; English null: the shop shows the Vietnamese ones. */
type Words = { vi: string; en: string | null };

export type ListingFacts = {
  title: Words;
  subtitle: Words;
  description: Words;
  ingredients: Words;
  allergens: Words;
  storage: Words;
  shelfLifeDays: number | null;
  alcoholPercent: number | null;
  productSet: number | null;
  registeredProductId: string | null;
  variants: VariantFacts[];
};

export type VariantFacts = {
  key: string;
  variantId: string | null;
  title: Words;
  netQuantity: number | null;
  netUnit: NetUnit | null;
  weightG: number | null;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  gtin: string | null;
  priceVnd: number | null;
  stock: number | null;
};

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** Reads what was typed; what cannot be read is null. */
export function factsOf(content: ListingContent): ListingFacts {
  const words = (
    name: "title" | "subtitle" | "description" | "ingredients" | "allergens" | "storage",
  ) => ({
    vi: content[`${name}_vi`].trim(),
    en: orNull(content[`${name}_en`]),
  });
  return {
    title: words("title"),
    subtitle: words("subtitle"),
    description: words("description"),
    ingredients: words("ingredients"),
    allergens: words("allergens"),
    storage: words("storage"),
    shelfLifeDays: typedWholeNumber(content.shelf_life_days),
    alcoholPercent: typedDecimal(content.alcohol_percent),
    productSet: typedWholeNumber(content.product_set),
    registeredProductId: orNull(content.registered_product_id),
    variants: content.variants.map((variant) => ({
      key: variant.key,
      variantId: variant.variant_id,
      title: { vi: variant.title_vi.trim(), en: orNull(variant.title_en) },
      netQuantity: typedDecimal(variant.net_quantity),
      netUnit: NET_UNITS.find((unit) => unit === variant.net_unit) ?? null,
      weightG: typedWholeNumber(variant.weight_g),
      lengthMm: typedWholeNumber(variant.length_mm),
      widthMm: typedWholeNumber(variant.width_mm),
      heightMm: typedWholeNumber(variant.height_mm),
      gtin: orNull(gtinDigits(variant.gtin)),
      priceVnd: typedWholeNumber(variant.price_vnd),
      stock: typedWholeNumber(variant.stock),
    })),
  };
}
