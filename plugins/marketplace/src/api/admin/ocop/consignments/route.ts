import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readConsignmentPage } from "../../../../consignments/consignment-page";
import type { ConsignmentRow } from "../../../../consignments/project";
import { staffConsignments } from "../../../../consignments/staff-view";
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace";
import type MarketplaceModuleService from "../../../../modules/marketplace/service";
import { narrowedProducers } from "./area";
import type { AdminGetConsignmentsType } from "./validators";

/** The consignments of the area, the newest first when nothing else is said. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetConsignmentsType;
  const { limit, offset } = query;
  const producers = await narrowedProducers(req, {
    producerId: query.producer_id,
    unitCodes: query.unit_code,
  });
  const { ids, count } = await readConsignmentPage(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    {
      q: query.q,
      statuses: query.status,
      producers,
      orderId: query.order_id,
      isLate: query.late,
      order: query.order,
      limit,
      offset,
    },
    new Date(),
  );
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const rows = (await marketplace.listConsignments(
    { id: ids },
    { relations: ["items"] },
  )) as ConsignmentRow[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  const inOrder = ids.flatMap((id) => byId.get(id) ?? []);
  const consignments = await staffConsignments(req.scope, inOrder);
  res.json({ consignments, count, limit, offset });
}
