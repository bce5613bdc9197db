import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  changedMeanwhile,
  marketplaceOf,
  type ListingReview,
} from "../../../product-draft/draft-row";
import type { ListingContent } from "../../../rules/listing-content";
import type { Publication } from "./begin-publication";

type Input = {
  publication: Publication;
  productId: string;
  content: ListingContent;
  review: ListingReview;
};

/**
 * Notes that the words of a draft stand in the shop.
 * @throws MedusaError conflict when it was taken back meanwhile: then everything before is undone.
 */
export const endPublicationStep = createStep(
  "end-publication",
  async ({ publication: { draft }, productId, content, review }: Input, { container }) => {
    const isWritten = await marketplaceOf(container).writeProductDraft(
      { id: draft.id, revision: draft.revision },
      {
        state: "published",
        product_id: productId,
        content: { ...content, registered_product_id: "" },
        published: { content, pictures: draft.pictures },
        published_revision: draft.revision,
        reviews: [...draft.reviews, review],
      },
    );
    if (!isWritten) throw changedMeanwhile();
    return new StepResponse({ id: draft.id }, draft);
  },
  async (draft, { container }) => {
    if (!draft) return;
    const { id, revision, state, product_id, content, published, published_revision, reviews } =
      draft;
    await marketplaceOf(container).writeProductDraft(
      { id, revision: revision + 1 },
      { state, product_id, content, published, published_revision, reviews },
    );
  },
);
