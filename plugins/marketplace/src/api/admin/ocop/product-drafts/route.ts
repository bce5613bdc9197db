import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readDraftPage } from "../../../../product-draft/draft-page";
import { narrowedProducers } from "../consignments/area";
import type { AdminGetProductDraftsType } from "./validators";

/** What producers of the area have handed in; what waits longest comes first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, q, state, order, limit, offset } =
    req.validatedQuery as AdminGetProductDraftsType;
  const producers = await narrowedProducers(req, { producerId: producer_id });
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readDraftPage(database, {
    q,
    states: state,
    producers,
    order,
    limit,
    offset,
  });
  res.json({ product_drafts: rows, count, limit, offset });
}
