import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { factsOf } from "../../../rules/listing-content";
import { newVariant, productFields, SIZE_OPTION } from "../../../rules/publication";
import type { Publication } from "./begin-publication";

type Input = {
  publication: Publication;
  registeredProductId: string;
  shippingProfileId: string;
};

/** The product that the shop gets; its address is the registered product's, with a number where taken. */
export const planNewProductStep = createStep(
  "plan-new-product",
  async ({ publication, registeredProductId, shippingProfileId }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { draft, salesChannelId } = publication;
    const { data } = await query.graph({
      entity: "registered_product",
      fields: ["handle"],
      filters: { id: registeredProductId },
    });
    const base = String(data[0]?.handle ?? draft.id.toLowerCase());
    const { data: products } = await query.graph({
      entity: "product",
      fields: ["handle"],
      filters: { handle: { $like: `${base}%` } },
    });
    const taken = new Set(products.map(({ handle }) => handle));
    let handle = base;
    for (let number = 2; taken.has(handle); number += 1) handle = `${base}-${number}`;
    const { variants } = factsOf(draft.content);
    return new StepResponse({
      ...productFields(draft.content, draft.pictures, null),
      handle,
      status: ProductStatus.PUBLISHED,
      shipping_profile_id: shippingProfileId,
      sales_channels: [{ id: salesChannelId }],
      options: [{ title: SIZE_OPTION, values: variants.map(({ title }) => title.vi) }],
      variants: variants.map((variant, rank) =>
        newVariant(draft.id, variant, rank, variant.title.vi),
      ),
    });
  },
);
