import {
  factsOf,
  type ListingContent,
  type ListingFacts,
  type ListingPicture,
  type VariantFacts,
} from "./listing-content";
import type { ListingMetadata } from "./listing-of-product";

/** The one option by which the sizes of a product of the shop are told apart. */
export const SIZE_OPTION = "Quy cách";

const ENGLISH = "en-US";

/** Of a variant within its listing, the same at each attempt to publish it. */
export function skuOf(draftId: string, key: string): string {
  return `TD-${draftId.slice(-8)}-${key}`.toUpperCase();
}

type Metadata = Record<string, unknown> & ListingMetadata;

/**
 * The metadata of a product with the facts and pictures of its listing. What a producer wrote is no sample
 * any more; prices and stock, which do not come from here, may still be.
 */
export function metadataOf(
  before: Record<string, unknown> | null,
  facts: ListingFacts,
  pictures: readonly ListingPicture[],
): Metadata {
  const { sample_fields: samples, sample, ...kept } = before ?? {};
  const left = Array.isArray(samples)
    ? samples.filter((field) => field === "price" || field === "stock")
    : [];
  return {
    ...kept,
    ...(sample !== undefined && { sample, sample_fields: left }),
    listing_facts: {
      ingredients_vi: facts.ingredients.vi,
      ingredients_en: facts.ingredients.en ?? "",
      allergens_vi: facts.allergens.vi,
      allergens_en: facts.allergens.en ?? "",
      storage_vi: facts.storage.vi,
      storage_en: facts.storage.en ?? "",
      shelf_life_days: facts.shelfLifeDays,
    },
    pictures: [...pictures],
    // Eligibility reads the strength as text, from whoever wrote it.
    ...(facts.alcoholPercent !== null && { alcohol_percent: String(facts.alcoholPercent) }),
  };
}

/** What Medusa keeps of the product itself. */
export function productFields(
  content: ListingContent,
  pictures: readonly ListingPicture[],
  metadata: Record<string, unknown> | null,
) {
  const facts = factsOf(content);
  return {
    title: facts.title.vi,
    subtitle: facts.subtitle.vi,
    description: facts.description.vi,
    metadata: metadataOf(metadata, facts, pictures) as Record<string, unknown>,
    // A product without pictures of ours keeps those that staff gave it.
    ...(pictures.length > 0 && {
      thumbnail: pictures[0]?.thumbnail_url,
      images: pictures.map(({ url }) => ({ url })),
    }),
  };
}

/** What Medusa keeps of a size, without its price and stock. */
export function variantFields(variant: VariantFacts) {
  return {
    title: variant.title.vi,
    weight: variant.weightG,
    length: variant.lengthMm,
    width: variant.widthMm,
    height: variant.heightMm,
    barcode: variant.gtin,
    metadata: { net_quantity: variant.netQuantity, net_unit: variant.netUnit },
  };
}

/** A size that the shop does not have yet. */
export function newVariant(draftId: string, variant: VariantFacts, rank: number, option: string) {
  return {
    ...variantFields(variant),
    barcode: variant.gtin ?? undefined,
    sku: skuOf(draftId, variant.key),
    variant_rank: rank,
    manage_inventory: true,
    options: { [SIZE_OPTION]: option },
    prices: [{ currency_code: "vnd", amount: variant.priceVnd ?? 0 }],
  };
}

export type KnownTranslation = {
  id: string;
  reference_id: string;
  translations: Record<string, unknown>;
};

type NewTranslation = {
  reference_id: string;
  reference: "product" | "product_variant";
  locale_code: string;
  translations: Record<string, string>;
};

export type TranslationMoves = {
  create: NewTranslation[];
  update: { id: string; translations: Record<string, string> }[];
  delete: string[];
};

const present = (words: Record<string, string | null>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([name, word]) => (word === null ? [] : [[name, word]])),
  );

/** The English words of a listing against those that Medusa has; words that were emptied go. */
export function planTranslations(
  content: ListingContent,
  productId: string,
  known: readonly KnownTranslation[],
): TranslationMoves {
  const facts = factsOf(content);
  const wanted: NewTranslation[] = [
    {
      reference_id: productId,
      reference: "product",
      locale_code: ENGLISH,
      translations: present({
        title: facts.title.en,
        subtitle: facts.subtitle.en,
        description: facts.description.en,
      }),
    },
    ...facts.variants.flatMap(({ variantId, title }) =>
      variantId === null
        ? []
        : [
            {
              reference_id: variantId,
              reference: "product_variant" as const,
              locale_code: ENGLISH,
              translations: present({ title: title.en }),
            },
          ],
    ),
  ];
  const moves: TranslationMoves = { create: [], update: [], delete: [] };
  for (const one of wanted) {
    const old = known.find(({ reference_id: id }) => id === one.reference_id);
    const isEmpty = Object.keys(one.translations).length === 0;
    if (old && isEmpty) moves.delete.push(old.id);
    else if (old) moves.update.push({ id: old.id, translations: one.translations });
    else if (!isEmpty) moves.create.push(one);
  }
  return moves;
}
