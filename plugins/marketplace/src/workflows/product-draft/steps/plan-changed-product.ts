import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { noSuchListing } from "../../../product-draft/draft-row";
import { factsOf } from "../../../rules/listing-content";
import { newVariant, productFields, SIZE_OPTION, variantFields } from "../../../rules/publication";
import type { Publication } from "./begin-publication";

type ProductRow = {
  id: string;
  metadata: Record<string, unknown> | null;
  options: { id: string; title: string; values: { value: string }[] }[];
};

/** How a product of the shop changes: its words, its sizes, and sizes that it gets. */
export const planChangedProductStep = createStep(
  "plan-changed-product",
  async ({ draft }: Publication, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "metadata", "options.id", "options.title", "options.values.value"],
      filters: { id: draft.product_id },
    });
    const [product] = data as ProductRow[];
    if (!product) throw noSuchListing();
    const { variants } = factsOf(draft.content);
    const option = product.options.find(({ title }) => title === SIZE_OPTION) ?? product.options[0];
    const values = new Set(option?.values.map(({ value }) => value));
    const added = variants.flatMap((variant, rank) => {
      if (variant.variantId !== null) return [];
      // A size that was renamed keeps its first name among the values of the option.
      const value = values.has(variant.title.vi)
        ? `${variant.title.vi} (${variant.key})`
        : variant.title.vi;
      const { options: _options, ...fields } = newVariant(draft.id, variant, rank, value);
      return [
        {
          ...fields,
          product_id: product.id,
          options: { [option?.title ?? SIZE_OPTION]: value },
          value,
        },
      ];
    });
    return new StepResponse({
      productId: product.id,
      product: productFields(draft.content, draft.pictures, product.metadata),
      variants: variants.flatMap((variant) =>
        variant.variantId === null ? [] : [{ id: variant.variantId, ...variantFields(variant) }],
      ),
      added: added.map(({ value: _value, ...variant }) => variant),
      optionValues: {
        product_id: product.id,
        add: [],
        remove: [],
        update:
          option === undefined || added.length === 0
            ? []
            : [{ product_option_id: option.id, add: added.map(({ value }) => ({ value })) }],
      },
    });
  },
);
