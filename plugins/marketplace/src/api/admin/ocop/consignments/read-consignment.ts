import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import type { ConsignmentRow } from "../../../../consignments/project";
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace";
import type MarketplaceModuleService from "../../../../modules/marketplace/service";
import { noSuchConsignment, producersOf } from "./area";

/**
 * The consignment of the request's path.
 * @throws MedusaError not_found, also for one outside the staff member's area.
 */
export async function readConsignment(
  req: AuthenticatedMedusaRequest<unknown>,
): Promise<ConsignmentRow> {
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [producers, rows] = await Promise.all([
    producersOf(req),
    marketplace.listConsignments({ id: req.params.id ?? "" }, { relations: ["items"] }),
  ]);
  const [row] = rows as ConsignmentRow[];
  if (!row || (producers !== null && !producers.includes(row.producer_id))) {
    throw noSuchConsignment();
  }
  return row;
}
