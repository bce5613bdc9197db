import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { issuesOf, surroundingsOf } from "../../../../product-draft/check-draft";
import {
  noSuchListing,
  readDraft,
  type ListingReview,
  type ProductDraftRow,
} from "../../../../product-draft/draft-row";
import { listingChanges } from "../../../../rules/listing-changes";
import { writingOf } from "../../../payout-request";
import { producersOf } from "../consignments/area";

/**
 * The draft of the path.
 * @throws MedusaError not_found, also for one outside the staff member's area.
 */
export async function draftOfArea(
  req: AuthenticatedMedusaRequest<unknown>,
): Promise<ProductDraftRow> {
  const [producers, draft] = await Promise.all([
    producersOf(req),
    readDraft(req.scope, req.params.id ?? ""),
  ]);
  if (producers !== null && !producers.includes(draft.producer_id)) throw noSuchListing();
  return draft;
}

/** Answers with the draft of the path: what would change, what is missing, what was said. */
export async function answerDraft(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  const draft = await draftOfArea(req);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [surroundings, { data: producers }] = await Promise.all([
    surroundingsOf(req.scope, draft),
    query.graph({
      entity: "producer",
      fields: ["id", "name", "handle", "state"],
      filters: { id: draft.producer_id },
    }),
  ]);
  const { shop, unsold, registeredProductId, setNumber } = surroundings;
  const tied = unsold.find(({ id }) => id === registeredProductId);
  res.json({
    product_draft: {
      id: draft.id,
      state: draft.state,
      revision: draft.revision,
      title: draft.content.title_vi,
      producer: producers[0] ?? null,
      product: shop && { id: shop.product_id, handle: shop.handle },
      registered_product: registeredProductId === null ? null : { id: registeredProductId },
      /** The registered product that the shop will show; null: none yet, or it shows it already. */
      ties_to: tied ?? null,
      set_number: setNumber,
      content: draft.content,
      pictures: draft.pictures,
      changes: listingChanges(draft.published, draft),
      published_pictures: draft.published?.pictures ?? [],
      issues: await issuesOf(req.scope, draft, surroundings),
      reviews: draft.reviews,
      submitted_at: draft.submitted_at,
    },
  });
}

/** What a staff member says of a draft, as it is kept with it. */
export async function reviewBy(
  req: AuthenticatedMedusaRequest<unknown>,
  said: Pick<ListingReview, "action"> & Partial<Pick<ListingReview, "note" | "comments">>,
): Promise<{ review: ListingReview; actor: { type: "staff"; id: string; name: string } }> {
  const { actor } = await writingOf(req);
  return {
    actor: { type: "staff", id: actor.id, name: actor.name },
    review: {
      at: new Date().toISOString(),
      by: { type: "staff", name: actor.name },
      action: said.action,
      note: said.note ?? null,
      comments: said.comments ?? [],
    },
  };
}
