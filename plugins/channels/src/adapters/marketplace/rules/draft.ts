import type { Settings } from "../../../contract/adapter";
import type { ChannelProduct, ProductVariant } from "../../../contract/channel-product";
import { settingPairs } from "./settings";
import { descriptionOf, starWordsOf } from "./words";

/** A way in which a product is sold; zero in the place of what nobody has filled in, which check finds. */
export type DraftVariant = {
  sku: string;
  /** How it differs from the others, such as "Hộp 500 g". */
  option: string;
  priceVnd: number;
  stock: number;
  gtin: string | null;
  weightG: number;
};

/** Something that a category may ask of a product, under the names that platforms give it. */
export type DraftFact = { names: readonly string[]; value: string };

/**
 * A product as the marketplaces sell it: one item with its variants. What depends on a channel's own
 * numbers (category, attributes, uploaded pictures) is found when it is sent.
 */
export type Draft = {
  /** By which the item is found again: the first of its variants' codes. */
  sku: string;
  title: string;
  /** "OCOP 4 sao", which stands behind the title where there is room; null: no stars are shown. */
  starWords: string | null;
  /** Who makes it: lengthens a title that is too short for a channel. */
  maker: string;
  paragraphs: string[];
  pictures: string[];
  /** Line of the legal taxonomy, 1 to 26. */
  setNumber: number;
  /** The channel's number of the category as the account's settings say; null: the channel is asked. */
  categoryId: string | null;
  facts: DraftFact[];
  /** Packed, in millimetres; null: not measured. */
  size: { lengthMm: number; widthMm: number; heightMm: number } | null;
  variants: DraftVariant[];
};

/** Maps a product; pure. */
export function draftOf(product: ChannelProduct, settings: Settings): Draft {
  const variants = product.variants
    .map((variant) => variantOf(variant))
    .sort((a, b) => (a.sku < b.sku ? -1 : 1));
  return {
    sku: variants[0]?.sku ?? "",
    title: oneLine(product.title.vi),
    starWords: starWordsOf(product.certification),
    maker: oneLine(product.producer.name),
    paragraphs: descriptionOf(product),
    pictures: product.pictures.map(({ url }) => url),
    setNumber: product.productSet.number,
    categoryId: settingPairs(settings.categories).get(String(product.productSet.number)) ?? null,
    facts: [...accountFacts(settings), ...factsOf(product)],
    size: sizeOf(product.variants),
    variants,
  };
}

/** The title with the stars behind it, and the maker where it is still too short, as far as they fit. */
export function titleWithin(
  { title, starWords, maker }: Draft,
  { min = 0, max = Infinity }: { min?: number | null; max?: number | null },
): string {
  const fits = (text: string) => text.length <= (max ?? Infinity);
  const starred = starWords === null ? title : `${title} - ${starWords}`;
  const short = fits(starred) ? starred : title;
  const long = `${short} - ${maker}`;
  return short.length < (min ?? 0) && fits(long) ? long : short;
}

function variantOf({ sku, title, priceVnd, stock, gtin, weightG }: ProductVariant): DraftVariant {
  return {
    sku,
    option: oneLine(title.vi),
    priceVnd: priceVnd ?? 0,
    stock: Math.max(stock, 0),
    gtin,
    weightG: weightG ?? 0,
  };
}

/** The largest package, since one item has one size. */
function sizeOf(variants: ProductVariant[]): Draft["size"] {
  const largest = (field: "lengthMm" | "widthMm" | "heightMm") =>
    Math.max(0, ...variants.map((variant) => variant[field] ?? 0));
  const size = {
    lengthMm: largest("lengthMm"),
    widthMm: largest("widthMm"),
    heightMm: largest("heightMm"),
  };
  return Math.min(...Object.values(size)) > 0 ? size : null;
}

/** What an account says of all its products, such as "Xuất xứ=Việt Nam": it comes before the rest. */
function accountFacts(settings: Settings): DraftFact[] {
  return [...settingPairs(settings.attributes)].map(([name, value]) => ({ names: [name], value }));
}

function factsOf({ producer, ingredients, storage, shelfLifeDays, ...product }: ChannelProduct) {
  const address = producer.address ?? producer.commune?.name ?? null;
  const facts: { names: readonly string[]; value: string | null }[] = [
    { names: ["xuất xứ", "country of origin", "origin"], value: "Việt Nam" },
    { names: ["thương hiệu", "brand"], value: "No Brand" },
    {
      names: ["tên tổ chức chịu trách nhiệm sản xuất", "nhà sản xuất", "manufacturer"],
      value: producer.name,
    },
    {
      names: ["địa chỉ tổ chức chịu trách nhiệm sản xuất", "manufacturer address"],
      value: address,
    },
    { names: ["thành phần", "ingredient", "ingredients"], value: ingredients?.vi ?? null },
    { names: ["hướng dẫn bảo quản", "storage", "storage condition"], value: storage?.vi ?? null },
    {
      names: ["hạn sử dụng", "shelf life"],
      value: shelfLifeDays === null ? null : `${shelfLifeDays} ngày`,
    },
    {
      names: ["nồng độ cồn", "alcohol content"],
      value: product.alcoholPercent === null ? null : `${product.alcoholPercent}%`,
    },
  ];
  return facts.flatMap(({ names, value }) =>
    value === null || value.trim() === "" ? [] : [{ names, value: oneLine(value) }],
  );
}

/** Without line ends and control characters, which platforms refuse in short fields. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
