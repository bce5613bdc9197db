import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { producerOf } from "@ocop/ocop/http";
import { updateOffersWorkflow } from "../../../../../workflows/offer/workflows/update-offers";
import type { ProducerConfirmSheetType } from "../../validators";

/** Does what a sheet's preview showed, all or nothing; doing it again changes nothing. */
export async function POST(
  req: MedusaRequest<ProducerConfirmSheetType>,
  res: MedusaResponse,
): Promise<void> {
  const { result } = await updateOffersWorkflow(req.scope).run({
    input: { producer_id: producerOf(req).id, changes: req.validatedBody.changes },
  });
  res.json(result);
}
