import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { factsOf, type ListingContent } from "../../../rules/listing-content";
import { planTranslations, skuOf, type KnownTranslation } from "../../../rules/publication";
import type { Publication } from "./begin-publication";

type VariantRow = {
  id: string;
  sku: string | null;
  inventory_items: {
    inventory_item_id: string;
    inventory: { location_levels: { location_id: string }[] | null } | null;
  }[];
};

type Input = { publication: Publication; productId: string; stockLocationId: string };

/**
 * What belongs to a product that now stands in the shop: the stock of its new sizes in the producer's
 * place, and its English words. Also its content with the sizes' ids.
 */
export const planSurroundingsStep = createStep(
  "plan-surroundings",
  async ({ publication: { draft }, productId, stockLocationId }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product_variant",
      fields: [
        "id",
        "sku",
        "inventory_items.inventory_item_id",
        "inventory_items.inventory.location_levels.location_id",
      ],
      filters: { product_id: productId },
    });
    const rows = data as unknown as VariantRow[];
    const bySku = new Map(rows.map((row) => [row.sku, row]));
    const content: ListingContent = {
      ...draft.content,
      variants: draft.content.variants.map((variant) => ({
        ...variant,
        variant_id: variant.variant_id ?? bySku.get(skuOf(draft.id, variant.key))?.id ?? null,
      })),
    };
    const stocks = new Map(factsOf(draft.content).variants.map(({ key, stock }) => [key, stock]));
    const levels = draft.content.variants.flatMap(({ key, variant_id: known }) => {
      const row = known === null ? bySku.get(skuOf(draft.id, key)) : undefined;
      return (row?.inventory_items ?? []).flatMap(({ inventory_item_id, inventory }) =>
        inventory?.location_levels?.some(({ location_id }) => location_id === stockLocationId)
          ? []
          : [
              {
                inventory_item_id,
                location_id: stockLocationId,
                stocked_quantity: stocks.get(key) ?? 0,
              },
            ],
      );
    });
    const { data: known } = await query.graph({
      entity: "translation",
      fields: ["id", "reference_id", "translations"],
      filters: { locale_code: "en-US", reference_id: [productId, ...rows.map(({ id }) => id)] },
    });
    const translations = planTranslations(
      content,
      productId,
      known as unknown as KnownTranslation[],
    );
    return new StepResponse({ content, levels, translations });
  },
);
