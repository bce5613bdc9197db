import type { MedusaRequest } from "@medusajs/framework/http";
import type { ConsignmentRow } from "../../../consignments/project";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { missing } from "../../../payout/refusals";
import { producerOf } from "@ocop/ocop/http";

const noSuchConsignment = () =>
  missing("Không tìm thấy kiện hàng này", "There is no such consignment");

/**
 * Consignments of the producer that the request acts for, in the order of the ids.
 * @throws MedusaError not_found when one of them is none, or another producer's
 */
export async function readOwn(
  req: MedusaRequest<unknown>,
  ids: readonly string[],
): Promise<ConsignmentRow[]> {
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const rows = (await marketplace.listConsignments(
    { id: [...ids], producer_id: producerOf(req as MedusaRequest).id },
    { relations: ["items"], take: null },
  )) as ConsignmentRow[];
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw noSuchConsignment();
    return row;
  });
}

/**
 * The consignment of the request's path.
 * @throws MedusaError not_found, also for another producer's
 */
export async function readOwnOne(req: MedusaRequest<unknown>): Promise<ConsignmentRow> {
  const [row] = await readOwn(req, [req.params.id ?? ""]);
  if (!row) throw noSuchConsignment();
  return row;
}
