import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerOf } from "@ocop/ocop/http";
import { readDraft, type ProductDraftRow } from "../../../product-draft/draft-row";
import { listingView } from "../../../product-draft/listing-view";

/**
 * The listing of the path, of the producer that asks.
 * @throws MedusaError not_found, also for one of another producer.
 */
export function ownListing(req: MedusaRequest<unknown>): Promise<ProductDraftRow> {
  return readDraft(req.scope, req.params.id ?? "", producerOf(req).id);
}

/** Answers with the listing of the path as it stands now. */
export async function answerListing(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  res.json({ listing: await listingView(req.scope, await ownListing(req)) });
}
