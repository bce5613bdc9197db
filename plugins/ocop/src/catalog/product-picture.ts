/** A picture of a listing as its metadata holds it. */
export type PictureRow = {
  alt_vi: string;
  alt_en: string;
  width: number;
  height: number;
  url: string;
  thumbnail_url: string;
  sources: { format: "avif" | "webp" | "jpeg"; width: number; url: string }[];
};

/** What a producer says of a product as on its label; texts are empty where nothing was written. */
export type ListingFactsRow = {
  ingredients_vi: string;
  ingredients_en: string;
  allergens_vi: string;
  allergens_en: string;
  storage_vi: string;
  storage_en: string;
  shelf_life_days: number | null;
};

/** A picture in the sizes and formats that browsers choose from. */
export type PictureView = {
  /** In the language asked for; null: nobody wrote one, the product's name serves. */
  alt: string | null;
  /** Of the largest size. */
  width: number;
  height: number;
  sources: PictureRow["sources"];
};

const isEnglish = (locale: string | undefined) => locale?.startsWith("en") === true;

/** A text in the language asked for, in Vietnamese where it has no other; null when there is none. */
function inLanguage(locale: string | undefined, vi: string, en: string): string | null {
  return (isEnglish(locale) && en !== "" ? en : vi) || null;
}

/** The sizes of a picture by its address or its thumbnail's; null for one that staff put there. */
export function pictureOf(
  pictures: readonly PictureRow[] | null,
  url: string | null,
  locale: string | undefined,
): PictureView | null {
  const picture = pictures?.find((one) => one.url === url || one.thumbnail_url === url);
  if (!picture) return null;
  const { width, height, sources, alt_vi: vi, alt_en: en } = picture;
  return { alt: inLanguage(locale, vi, en), width, height, sources };
}

export type ListingFactsView = {
  ingredients: string | null;
  allergens: string | null;
  storage: string | null;
  shelf_life_days: number | null;
};

/** What the producer says of the product as on its label, in the language asked for. */
export function listingFactsIn(
  locale: string | undefined,
  facts: ListingFactsRow | null,
): ListingFactsView {
  return {
    ingredients: inLanguage(locale, facts?.ingredients_vi ?? "", facts?.ingredients_en ?? ""),
    allergens: inLanguage(locale, facts?.allergens_vi ?? "", facts?.allergens_en ?? ""),
    storage: inLanguage(locale, facts?.storage_vi ?? "", facts?.storage_en ?? ""),
    shelf_life_days: facts?.shelf_life_days ?? null,
  };
}
