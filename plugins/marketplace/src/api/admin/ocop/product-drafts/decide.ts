import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { changedMeanwhile, type ListingReview } from "../../../../product-draft/draft-row";
import { writeProductDraftWorkflow } from "../../../../workflows/product-draft/workflows/write-product-draft";
import { draftOfArea, reviewBy } from "./read-draft-of-area";

type Said = { revision: number; note?: string; comments?: ListingReview["comments"] };

/**
 * Sends a draft back with what was said of it, or refuses it.
 * @throws MedusaError conflict when it does not wait for the staff as they read it.
 */
export async function decide(
  req: AuthenticatedMedusaRequest<unknown>,
  action: "changes_requested" | "refused",
  { revision, note, comments }: Said,
): Promise<void> {
  const draft = await draftOfArea(req);
  if (draft.state !== "submitted" || draft.revision !== revision) throw changedMeanwhile();
  const { review } = await reviewBy(req, { action, note: note ?? null, comments });
  await writeProductDraftWorkflow(req.scope).run({
    input: {
      id: draft.id,
      revision,
      changes: { state: action, reviews: [...draft.reviews, review] },
    },
  });
}
