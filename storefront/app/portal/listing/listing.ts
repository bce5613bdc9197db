import type { Badge } from "~/features/catalog/types";

export const TEXT_FIELDS = [
  ...(["title_vi", "title_en", "subtitle_vi", "subtitle_en"] as const),
  ...(["description_vi", "description_en", "ingredients_vi", "ingredients_en"] as const),
  ...(["allergens_vi", "allergens_en", "storage_vi", "storage_en"] as const),
  ...(["shelf_life_days", "alcohol_percent", "product_set", "registered_product_id"] as const),
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const VARIANT_FIELDS = [
  ...(["title_vi", "title_en", "net_quantity", "net_unit", "weight_g"] as const),
  ...(["length_mm", "width_mm", "height_mm", "gtin", "price_vnd", "stock"] as const),
] as const;
export type VariantField = (typeof VARIANT_FIELDS)[number];

export type ListingVariant = Record<VariantField, string> & {
  key: string;
  /** Of the size in the shop; null: it is not there yet. */
  variant_id: string | null;
};
/** What a producer writes, as typed. */
export type ListingContent = Record<TextField, string> & { variants: ListingVariant[] };

export type ListingPicture = {
  id: string;
  alt_vi: string;
  alt_en: string;
  width: number;
  height: number;
  url: string;
  thumbnail_url: string;
  sources: { format: "avif" | "webp" | "jpeg"; width: number; url: string }[];
};

export type ListingState = "draft" | "submitted" | "changes_requested" | "refused" | "published";

export const SECTIONS = ["names", "words", "facts", "variants", "pictures"] as const;
export type Section = (typeof SECTIONS)[number];

export type ListingIssue = {
  section: Section;
  /** A text field, `variants.<key>.<field>`, or `pictures`. */
  field: string;
  severity: "needed" | "advice";
  vi: string;
  en: string;
};

export type ListingReview = {
  at: string;
  by: { type: "producer" | "staff"; name: string };
  action: "submitted" | "withdrawn" | "changes_requested" | "refused" | "published";
  note: string | null;
  comments: { field: string; text: string }[];
};

/** Price and stock of a size in the shop, which change at once. */
export type Offer = {
  variant_id: string;
  title: string;
  sku: string | null;
  price_vnd: number | null;
  stock: number;
  reserved: number;
};

/** The answer of `GET /producer/listings/:id`. */
export type Listing = {
  id: string;
  product_id: string | null;
  handle: string | null;
  state: ListingState;
  revision: number;
  is_writable: boolean;
  is_submittable: boolean;
  content: ListingContent;
  pictures: ListingPicture[];
  issues: ListingIssue[];
  reviews: ListingReview[];
  set_number: number | null;
  unsold_products: { id: string; name: string; set_number: number }[];
  offers: Offer[];
  updated_at: string;
};

/** A row of `GET /producer/listings`; without `id` nobody has begun to write it in the portal. */
export type ListedListing = {
  id: string | null;
  product_id: string | null;
  handle: string | null;
  title: string;
  thumbnail: string | null;
  set_number: number | null;
  state: ListingState;
  is_in_shop: boolean;
  price_vnd: number | null;
  /** Null: the shop does not have it yet. */
  stock: number | null;
  reserved: number;
  updated_at: string | null;
  badge: Badge | null;
};

const MAX_VARIANTS = 12;
/** As many sizes as a listing may have. */
export const mayAddVariant = (variants: readonly ListingVariant[]) =>
  variants.length < MAX_VARIANTS;

/** A size with nothing in it, under a key that no other one has. */
export function newVariant(variants: readonly ListingVariant[]): ListingVariant {
  const numbers = variants.map(({ key }) => Number(key.slice(1)) || 0);
  const fields = Object.fromEntries(VARIANT_FIELDS.map((field) => [field, ""])) as Record<
    VariantField,
    string
  >;
  return {
    ...fields,
    net_unit: "g",
    key: `v${Math.max(0, ...numbers) + 1}`,
    variant_id: null,
  };
}
