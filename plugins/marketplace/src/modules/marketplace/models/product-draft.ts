import { model } from "@medusajs/framework/utils";
import { DRAFT_STATES } from "../../../rules/listing-state";

/**
 * A producer's words of one product of the shop, before and after the shop sells it. What the shop shows
 * is Medusa's product; this holds what is written next and how it was decided about.
 */
export const ProductDraft = model
  .define(
    { name: "product_draft", tableName: "ocop_product_draft" },
    {
      id: model.id({ prefix: "opdft" }).primaryKey(),
      producer_id: model.text(),
      /** The Medusa product; null: the shop does not have it yet. */
      product_id: model.text().nullable(),
      state: model.enum([...DRAFT_STATES]).default("draft"),
      /** One more with every change of the words or the state: who writes says which one they saw. */
      revision: model.number().default(1),
      /** `ListingContent`, as typed. */
      content: model.json(),
      /** `ListingPicture[]`, in their order. */
      pictures: model.json(),
      /** Content and pictures as the shop has them: `PublishedListing`; null before the first time. */
      published: model.json().nullable(),
      /** What was said and decided, oldest first: `ListingReview[]`. */
      reviews: model.json(),
      submitted_at: model.dateTime().nullable(),
      /** The revision that was published last: publishing it again changes nothing. */
      published_revision: model.number().nullable(),
    },
  )
  .indexes([
    { on: ["product_id"], unique: true, where: "product_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["producer_id", "state"], where: "deleted_at IS NULL" },
    { on: ["state", "submitted_at"], where: "deleted_at IS NULL" },
  ]);
