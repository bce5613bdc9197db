import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  listDrafts,
  marketplaceOf,
  type ProductDraftRow,
  type PublishedListing,
} from "../../../product-draft/draft-row";

export type NewProductDraft = {
  producer_id: string;
  /** The product of the shop whose words are to be written; null: a new one. */
  product_id: string | null;
  /** What the shop has of it, or what a new one begins with. */
  listing: PublishedListing;
};

type Begun = { id: string; isNew: boolean };

/** Begins the words of a listing; those of a product of the shop are begun once. */
export const createProductDraftStep = createStep(
  "create-product-draft",
  async ({ producer_id, product_id, listing }: NewProductDraft, { container }) => {
    const known =
      product_id === null ? [] : await listDrafts(container, { producer_id, product_id });
    if (known[0]) {
      return new StepResponse<Begun, string | null>({ id: known[0].id, isNew: false }, null);
    }
    const row = (await marketplaceOf(container).createProductDrafts({
      producer_id,
      product_id,
      state: product_id === null ? "draft" : "published",
      content: listing.content,
      pictures: listing.pictures as unknown as Record<string, unknown>,
      published: product_id === null ? null : listing,
      reviews: [] as unknown as Record<string, unknown>,
    })) as unknown as ProductDraftRow;
    return new StepResponse<Begun, string | null>({ id: row.id, isNew: true }, row.id);
  },
  async (id, { container }) => {
    if (id) await marketplaceOf(container).deleteProductDrafts(id);
  },
);
