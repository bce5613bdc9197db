import type {
  Badge,
  ListingFacts,
  PictureSizes,
  ProductDetail,
  Variant,
} from "~/features/catalog/types";
import type { Language } from "~/i18n/language";

import type { ListingContent, ListingPicture, Offer } from "./listing";
import { typedNumber } from "./listing-form";
import type { ProductSet } from "./listings.server";

type Draft = {
  language: Language;
  content: ListingContent;
  pictures: readonly ListingPicture[];
  offers: readonly Offer[];
  /** As the shop has it; null: not yet. */
  shopPage: ProductDetail | null;
  productSet: ProductSet | null;
  producer: { name: string; handle: string | null };
  /** Civil date. */
  today: string;
};

/** A product that the register has not recognised. */
const unrecognised = (today: string): Badge => ({
  certification_status: "none",
  legal_basis: null,
  star: null,
  last_star: null,
  potential_five_star: false,
  issued_on: null,
  valid_until: null,
  extended_until: null,
  days_left: null,
  as_of: today,
});

const NET_UNITS = ["g", "ml", "piece"] as const;
const NO_SET: ProductSet = { number: 10, name_vi: "", name_en: "", sector_code: "I" };
const AGE_RESTRICTED_SETS = [14, 15];
const SETS_ON_REQUEST = [25, 26];

function sizesOf(
  { sources, width, height, ...alt }: ListingPicture,
  language: Language,
): PictureSizes {
  const words = language === "en" && alt.alt_en ? alt.alt_en : alt.alt_vi;
  return { alt: words || null, width, height, sources };
}

/** The draft as the product page of the shop shows it once it is published. */
export function productOfDraft(draft: Draft): ProductDetail {
  const { language, content, pictures, offers, shopPage, producer, today } = draft;
  const set = draft.productSet ?? NO_SET;
  const inLanguage = (vi: string, en: string) => (language === "en" && en.trim() ? en : vi);
  const label = (vi: string, en: string) => inLanguage(vi, en).trim() || null;
  const variants = content.variants.map((variant): Variant => {
    const offer = offers.find(({ variant_id: id }) => id === variant.variant_id);
    const quantity = Number(variant.net_quantity.replace(",", "."));
    return {
      id: variant.variant_id ?? variant.key,
      title: inLanguage(variant.title_vi, variant.title_en) || "–",
      sku: null,
      price_vnd: offer ? offer.price_vnd : typedNumber(variant.price_vnd),
      net_quantity: quantity > 0 ? quantity : null,
      net_unit: NET_UNITS.find((unit) => unit === variant.net_unit) ?? null,
      weight_g: typedNumber(variant.weight_g),
      available_quantity: offer
        ? Math.max(0, offer.stock - offer.reserved)
        : (typedNumber(variant.stock) ?? 0),
    };
  });
  const first = variants.find(({ available_quantity: left }) => left > 0) ?? variants[0];
  const facts: ListingFacts = {
    ingredients: label(content.ingredients_vi, content.ingredients_en),
    allergens: label(content.allergens_vi, content.allergens_en),
    storage: label(content.storage_vi, content.storage_en),
    shelf_life_days: typedNumber(content.shelf_life_days),
  };
  const [cover] = pictures;
  const names = { name_vi: set.name_vi, name_en: set.name_en };
  return {
    id: shopPage?.id ?? "draft",
    handle: shopPage?.handle ?? "draft",
    title: inLanguage(content.title_vi, content.title_en) || "–",
    subtitle: label(content.subtitle_vi, content.subtitle_en),
    description: label(content.description_vi, content.description_en),
    facts,
    thumbnail: cover?.thumbnail_url ?? shopPage?.thumbnail ?? null,
    picture: cover ? sizesOf(cover, language) : (shopPage?.picture ?? null),
    images: pictures.map((picture) => ({
      url: picture.url,
      picture: sizesOf(picture, language),
    })),
    product_set: { ...names, number: set.number, sector_code: set.sector_code },
    price_vnd: first?.price_vnd ?? null,
    variant_id: first?.id ?? "",
    variant_title: first?.title ?? "",
    variant_count: variants.length,
    net_quantity: first?.net_quantity ?? null,
    net_unit: first?.net_unit ?? null,
    available_quantity: first?.available_quantity ?? 0,
    age_restricted: AGE_RESTRICTED_SETS.includes(set.number),
    listing_type: SETS_ON_REQUEST.includes(set.number) ? "request" : "parcel",
    sample_fields: [],
    badge: shopPage?.badge ?? unrecognised(today),
    place: shopPage?.place ?? null,
    legacy_place: shopPage?.legacy_place ?? null,
    variants,
    taxonomy: shopPage?.taxonomy ?? {
      sector: { ...names, code: set.sector_code },
      group: { ...names, code: "" },
      product_set: { ...names, number: set.number },
    },
    producer: shopPage?.producer ?? {
      handle: producer.handle ?? "",
      name: producer.name,
      legal_name: producer.name,
      legal_form: "household",
      place: null,
      legacy_place: null,
      product_count: 0,
      valid_product_count: 0,
      top_star: null,
      sector_codes: [],
      set_numbers: [],
      management_systems: [],
    },
    certifications: shopPage?.certifications ?? [],
    sources: shopPage?.sources ?? [],
  };
}
