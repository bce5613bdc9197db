import {
  emptyContent,
  emptyVariant,
  NET_UNITS,
  type ListingContent,
  type ListingPicture,
} from "./listing-content";

/** What `metadata` of a product holds of ours. */
export type ListingMetadata = {
  listing_facts?: {
    ingredients_vi?: string;
    ingredients_en?: string;
    allergens_vi?: string;
    allergens_en?: string;
    storage_vi?: string;
    storage_en?: string;
    shelf_life_days?: number | null;
  };
  pictures?: ListingPicture[];
  alcohol_percent?: string | number;
};

/** A product of the shop in both languages with its sizes. */
export type ProductWords = {
  title: string;
  subtitle: string | null;
  description: string | null;
  metadata: ListingMetadata | null;
  /** In English, as Medusa's Translation Module has them. */
  words: Record<string, string> | null;
  variants: {
    id: string;
    title: string;
    title_en: string | null;
    metadata: { net_quantity?: number; net_unit?: string } | null;
    weight: number | null;
    length: number | null;
    width: number | null;
    height: number | null;
    barcode: string | null;
  }[];
};

const text = (value: string | number | null | undefined) => (value == null ? "" : String(value));

/** A product that the shop has already, as its producer would have written it here. */
export function listingOfProduct(
  product: ProductWords,
  { setNumber, registeredProductId }: { setNumber: number; registeredProductId: string },
): { content: ListingContent; pictures: ListingPicture[] } {
  const {
    listing_facts: facts = {},
    pictures = [],
    alcohol_percent: percent,
  } = product.metadata ?? {};
  const content: ListingContent = {
    ...emptyContent(),
    title_vi: product.title,
    title_en: text(product.words?.["title"]),
    subtitle_vi: text(product.subtitle),
    subtitle_en: text(product.words?.["subtitle"]),
    description_vi: text(product.description),
    description_en: text(product.words?.["description"]),
    ingredients_vi: text(facts.ingredients_vi),
    ingredients_en: text(facts.ingredients_en),
    allergens_vi: text(facts.allergens_vi),
    allergens_en: text(facts.allergens_en),
    storage_vi: text(facts.storage_vi),
    storage_en: text(facts.storage_en),
    shelf_life_days: text(facts.shelf_life_days),
    alcohol_percent: text(percent),
    product_set: String(setNumber),
    registered_product_id: registeredProductId,
    variants: product.variants.map((variant, index) => ({
      ...emptyVariant(`v${index + 1}`),
      variant_id: variant.id,
      title_vi: variant.title,
      title_en: text(variant.title_en),
      net_quantity: text(variant.metadata?.net_quantity),
      net_unit: NET_UNITS.find((unit) => unit === variant.metadata?.net_unit) ?? "g",
      weight_g: text(variant.weight),
      length_mm: text(variant.length),
      width_mm: text(variant.width),
      height_mm: text(variant.height),
      gtin: text(variant.barcode),
    })),
  };
  return { content, pictures };
}
