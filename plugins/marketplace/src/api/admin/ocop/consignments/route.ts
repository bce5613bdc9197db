import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffConsignment } from "../../../../consignments/consignment-view";
import type { ConsignmentRow } from "../../../../consignments/project";
import { MARKETPLACE_MODULE } from "../../../../modules/marketplace";
import type MarketplaceModuleService from "../../../../modules/marketplace/service";
import { producersOf } from "./area";
import type { AdminGetConsignmentsType } from "./validators";

/** The consignments of the area, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, producer_id, ...filters } = req.validatedQuery as AdminGetConsignmentsType;
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const area = await producersOf(req);
  const producers =
    producer_id === undefined
      ? area
      : [producer_id].filter((id) => area === null || area.includes(id));
  const [rows, count] = await marketplace.listAndCountConsignments(
    { ...filters, ...(producers === null ? {} : { producer_id: producers }) },
    {
      relations: ["items"],
      skip: offset,
      take: limit,
      order: { placed_at: "DESC", code: "ASC" },
    },
  );
  res.json({
    consignments: (rows as ConsignmentRow[]).map(staffConsignment),
    count,
    limit,
    offset,
  });
}
