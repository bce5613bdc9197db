import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "@ocop/ocop/http";
import { updateOffersWorkflow } from "../../../../../workflows/offer/workflows/update-offers";
import { answerListing, ownListing } from "../../own-listing";
import type { ProducerChangeOffersType } from "../../validators";

/** Changes prices and stocks of a listing's sizes in the shop at once. Safe to repeat. */
export async function POST(
  req: MedusaRequest<ProducerChangeOffersType>,
  res: MedusaResponse,
): Promise<void> {
  const draft = await ownListing(req);
  const own = new Set(draft.content.variants.map(({ variant_id: id }) => id));
  const { changes } = req.validatedBody;
  if (changes.some(({ variant_id: id }) => !own.has(id))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không tìm thấy quy cách này", "There is no such size"),
    );
  }
  await updateOffersWorkflow(req.scope).run({
    input: { producer_id: draft.producer_id, changes },
  });
  await answerListing(req, res);
}
