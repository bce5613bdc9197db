import { factNamed, valueNamed } from "../../marketplace/rules/attributes";
import { titleWithin, type Draft, type DraftVariant } from "../../marketplace/rules/draft";
import type { Carrier, CategoryAttribute, ItemLimits } from "../category";

/** What is known of an item once Shopee was asked. */
export type Resolved = {
  categoryId: number;
  limits: ItemLimits;
  attributes: CategoryAttribute[];
  carriers: Carrier[];
  imageIds: string[];
};

/** Input types of attributes that take a text of one's own (API reference, get_attribute_tree). */
const FREE_INPUT_TYPES = new Set([2, 3, 5]);
/** The name of the only tier that our variants have. */
const TIER_NAME = "Quy cách";

export const descriptionText = ({ paragraphs }: Draft): string => paragraphs.join("\n\n");

export type PayloadAttribute = {
  attribute_id: number;
  attribute_value_list: { value_id: number; original_value_name: string }[];
};

/** The category's attributes of which the product says something that Shopee takes. */
export function fittingAttributes(
  { facts }: Draft,
  attributes: CategoryAttribute[],
): PayloadAttribute[] {
  const namesOf = ({ name, multi_lang }: { name: string; multi_lang?: unknown }) => [
    name,
    ...((multi_lang as { value: string }[] | null | undefined) ?? []).map(({ value }) => value),
  ];
  return attributes.flatMap((attribute) => {
    const wanted = factNamed(facts, namesOf(attribute));
    if (wanted === null) return [];
    const known = valueNamed(attribute.attribute_value_list ?? [], namesOf, wanted);
    const isFree = FREE_INPUT_TYPES.has(attribute.attribute_info?.input_type ?? 0);
    if (known === null && !isFree) return [];
    return [
      {
        attribute_id: attribute.attribute_id,
        attribute_value_list: [
          { value_id: known?.value_id ?? 0, original_value_name: known?.name ?? wanted },
        ],
      },
    ];
  });
}

/** Carriers that are on in the shop and take the heaviest variant. */
export function fittingCarriers(draft: Draft, carriers: Carrier[]): Carrier[] {
  const weightKg = heaviestKg(draft);
  return carriers.filter(({ enabled, mask_channel_id, weight_limit }) => {
    const max = weight_limit?.item_max_weight ?? 0;
    return enabled && (mask_channel_id ?? 0) === 0 && (max === 0 || weightKg <= max);
  });
}

export function itemName(draft: Draft, { item_name_length_limit: limit }: ItemLimits): string {
  return titleWithin(draft, { min: limit?.min_limit, max: limit?.max_limit });
}

/** Body of add_item and, with its item_id, of update_item. */
export function itemBody(draft: Draft, resolved: Resolved) {
  const [only] = draft.variants.length === 1 ? draft.variants : [];
  return {
    item_name: itemName(draft, resolved.limits),
    description: descriptionText(draft),
    item_sku: draft.sku,
    category_id: resolved.categoryId,
    condition: "NEW",
    brand: { brand_id: 0, original_brand_name: "No Brand" },
    image: { image_id_list: resolved.imageIds },
    weight: heaviestKg(draft),
    ...(draft.size && {
      dimension: {
        package_length: Math.ceil(draft.size.lengthMm / 10),
        package_width: Math.ceil(draft.size.widthMm / 10),
        package_height: Math.ceil(draft.size.heightMm / 10),
      },
    }),
    logistic_info: fittingCarriers(draft, resolved.carriers).map(({ logistics_channel_id }) => ({
      logistic_id: logistics_channel_id,
      enabled: true,
    })),
    attribute_list: fittingAttributes(draft, resolved.attributes),
    ...(only?.gtin && { gtin_code: only.gtin }),
  };
}

/** What add_item wants beside: of an item with models both are overwritten by them. */
export function firstOffer({ variants: [first] }: Draft, limits: ItemLimits) {
  return {
    original_price: first?.priceVnd ?? 0,
    seller_stock: [{ stock: first ? stockOf(first, limits) : 0 }],
  };
}

/** The variants as one tier of options. */
export function tierOf({ variants }: Draft) {
  return [
    {
      variation_id: 0,
      variation_group_id: 0,
      variation_name: TIER_NAME,
      variation_option_list: variants.map(({ option }) => ({
        variation_option_id: 0,
        variation_option_name: option,
      })),
    },
  ];
}

/** A variant as a model, at its place in the tier. */
export function modelBody(variant: DraftVariant, index: number, limits: ItemLimits) {
  return {
    tier_index: [index],
    model_sku: variant.sku,
    original_price: variant.priceVnd,
    seller_stock: [{ stock: stockOf(variant, limits) }],
    weight: variant.weightG / 1000,
    ...(variant.gtin && { gtin_code: variant.gtin }),
  };
}

export function stockOf({ stock }: DraftVariant, limits: ItemLimits | null): number {
  return Math.min(stock, limits?.stock_limit?.max_limit ?? Infinity);
}

const heaviestKg = ({ variants }: Draft) =>
  Math.max(0, ...variants.map(({ weightG }) => weightG)) / 1000;
