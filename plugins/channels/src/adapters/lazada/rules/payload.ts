import { factNamed, valueNamed } from "../../marketplace/rules/attributes";
import { titleWithin, type Draft, type DraftVariant } from "../../marketplace/rules/draft";
import { paragraphsToHtml } from "../../marketplace/rules/words";
import type { CategoryAttribute } from "../category";
import { TITLE } from "./limits";

/** What is known of a product once Lazada was asked. */
export type Resolved = {
  categoryId: string;
  attributes: CategoryAttribute[];
  imageUrls: string[];
};

/** Said by every product in a field of its own, or of its sizes. */
const OWN_FIELDS = new Set(["name", "description", "brand"]);
/** What sizes differ in where the category has no word of its own for it. */
const OWN_VARIATION = "Quy cách";
const FREE_INPUTS = new Set(["text", "richText", "numeric", "enumInput", "multiEnumInput"]);

export const productName = (draft: Draft): string => titleWithin(draft, TITLE);
export const descriptionHtml = ({ paragraphs }: Draft): string => paragraphsToHtml(paragraphs);

/** Attributes of the product itself that the category asks for beside its own fields. */
export const askedAttributes = (attributes: CategoryAttribute[]): CategoryAttribute[] =>
  attributes.filter(
    ({ name, is_sale_prop, attribute_type }) =>
      is_sale_prop !== 1 && attribute_type !== "sku" && !OWN_FIELDS.has(name),
  );

/** Those of which the product says something that Lazada takes. */
export function fittingAttributes(
  { facts }: Draft,
  attributes: CategoryAttribute[],
): Record<string, string> {
  const fitting = askedAttributes(attributes).flatMap(({ name, label, options, input_type }) => {
    const wanted = factNamed(facts, label ? [name, label] : [name]);
    if (wanted === null) return [];
    const namesOf = (option: { name: string; en_name?: string | null }) =>
      option.en_name ? [option.name, option.en_name] : [option.name];
    const known = valueNamed(options ?? [], namesOf, wanted);
    if (known === null && !FREE_INPUTS.has(input_type ?? "")) return [];
    return [[name, known?.name ?? wanted] as const];
  });
  return Object.fromEntries(fitting);
}

/** Content of `payload` of CreateProduct, and with the ids that are there of UpdateProduct. */
export function productPayload(
  draft: Draft,
  resolved: Resolved,
  known?: { itemId: string; skuIds: Map<string, string> },
) {
  const anySkuId = known?.skuIds.values().next().value;
  const isNewBeside = known && draft.variants.some(({ sku }) => !known.skuIds.has(sku));
  const variation = variationOf(draft, resolved.attributes);
  return {
    Request: {
      Product: {
        ...(known && { ItemId: known.itemId }),
        ...(isNewBeside && anySkuId !== undefined && { AssociatedSku: anySkuId }),
        PrimaryCategory: resolved.categoryId,
        Images: { Image: resolved.imageUrls },
        Attributes: {
          name: productName(draft),
          description: descriptionHtml(draft),
          brand: "No Brand",
          ...fittingAttributes(draft, resolved.attributes),
        },
        ...(variation?.isOwn && {
          variation: {
            Variation1: {
              name: variation.name,
              hasImage: false,
              customize: true,
              options: { option: draft.variants.map(({ option }) => option) },
            },
          },
        }),
        Skus: {
          Sku: draft.variants.map((variant) => ({
            ...skuIdOf(known?.skuIds, variant),
            ...skuBody(variant, draft.size),
            ...(variation && { saleProp: { [variation.name]: variant.option } }),
          })),
        },
      },
    },
  };
}

/** The category's first sale property of free words, or one of our own; null: there is one size only. */
function variationOf({ variants }: Draft, attributes: CategoryAttribute[]) {
  if (variants.length < 2) return null;
  const property = attributes.find(
    ({ is_sale_prop, input_type }) => is_sale_prop === 1 && FREE_INPUTS.has(input_type ?? ""),
  );
  return property ? { name: property.name, isOwn: false } : { name: OWN_VARIATION, isOwn: true };
}

/** What is there is named by its id and listed again if it was hidden. */
function skuIdOf(skuIds: Map<string, string> | undefined, { sku }: DraftVariant) {
  const SkuId = skuIds?.get(sku);
  return SkuId === undefined ? {} : { SkuId, Status: "active" };
}

function skuBody(variant: DraftVariant, size: Draft["size"]) {
  const centimetres = (millimetres: number) => String(Math.ceil(millimetres / 10));
  return {
    SellerSku: variant.sku,
    quantity: String(variant.stock),
    price: String(variant.priceVnd),
    package_length: centimetres(size?.lengthMm ?? 0),
    package_width: centimetres(size?.widthMm ?? 0),
    package_height: centimetres(size?.heightMm ?? 0),
    package_weight: (variant.weightG / 1000).toFixed(2),
    package_content: variant.option,
  };
}

/** Content of `payload` of UpdatePriceQuantity. */
export function offersPayload(itemId: string, offers: { skuId: string; variant: DraftVariant }[]) {
  return {
    Request: {
      Product: {
        Skus: {
          Sku: offers.map(({ skuId, variant }) => ({
            ItemId: itemId,
            SkuId: skuId,
            SellerSku: variant.sku,
            Price: String(variant.priceVnd),
            Quantity: String(variant.stock),
          })),
        },
      },
    },
  };
}
