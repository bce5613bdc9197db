import { factNamed, valueNamed } from "../../marketplace/rules/attributes";
import { titleWithin, type Draft } from "../../marketplace/rules/draft";
import { paragraphsToHtml } from "../../marketplace/rules/words";
import type { CategoryAttribute } from "../category";
import { MAX_STOCK, TITLE } from "./limits";

/** What is known of a product once TikTok Shop was asked. */
export type Resolved = {
  categoryId: string;
  attributes: CategoryAttribute[];
  warehouseId: string;
  imageUris: string[];
};

/** Name of what the sizes of a product differ in. */
const SALES_ATTRIBUTE = "Quy cách";

/** The category's attributes of which the product says something that TikTok Shop takes. */
export function fittingAttributes({ facts }: Draft, attributes: CategoryAttribute[]) {
  return attributes.flatMap(({ id, name, values, is_customizable }) => {
    const wanted = factNamed(facts, [name]);
    if (wanted === null) return [];
    const known = valueNamed(values ?? [], (value) => [value.name], wanted);
    if (known === null && is_customizable !== true) return [];
    return [{ id, values: [known === null ? { name: wanted } : { id: known.id }] }];
  });
}

export const productTitle = (draft: Draft): string => titleWithin(draft, TITLE);
export const descriptionHtml = ({ paragraphs }: Draft): string => paragraphsToHtml(paragraphs);

/** Body of Create Product and, with the ids of the SKUs that are there, of Edit Product. */
export function productBody(draft: Draft, resolved: Resolved, skuIds = new Map<string, string>()) {
  const { size, variants } = draft;
  const heaviestG = Math.max(0, ...variants.map(({ weightG }) => weightG));
  const centimetres = (millimetres: number) => String(Math.ceil(millimetres / 10));
  return {
    title: productTitle(draft),
    description: descriptionHtml(draft),
    category_id: resolved.categoryId,
    main_images: resolved.imageUris.map((uri) => ({ uri })),
    package_weight: { value: String(heaviestG / 1000), unit: "KILOGRAM" },
    ...(size && {
      package_dimensions: {
        length: centimetres(size.lengthMm),
        width: centimetres(size.widthMm),
        height: centimetres(size.heightMm),
        unit: "CENTIMETER",
      },
    }),
    product_attributes: fittingAttributes(draft, resolved.attributes),
    skus: variants.map((variant) => ({
      ...(skuIds.has(variant.sku) && { id: skuIds.get(variant.sku) }),
      seller_sku: variant.sku,
      price: priceOf(variant.priceVnd),
      inventory: [inventoryOf(resolved.warehouseId, variant.stock)],
      sales_attributes:
        variants.length > 1 ? [{ name: SALES_ATTRIBUTE, value_name: variant.option }] : [],
      ...(variant.gtin && { identifier_code: { code: variant.gtin, type: "EAN" } }),
    })),
  };
}

export const priceOf = (priceVnd: number) => ({ amount: String(priceVnd), currency: "VND" });

export const inventoryOf = (warehouse_id: string, stock: number) => ({
  warehouse_id,
  quantity: Math.min(stock, MAX_STOCK),
});
