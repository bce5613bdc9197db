import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { OCOP_MODULE } from "../../../../modules/ocop";
import type OcopModuleService from "../../../../modules/ocop/service";
import { sectorOrder } from "../../../../catalog/product-list";

/** The legal taxonomy: sectors, groups and the 26 product sets, in the law's order. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const sectors = await ocop.listSectors(
    {},
    { take: null, relations: ["groups", "groups.product_sets"] },
  );
  res.json({
    sectors: sectors
      .sort((left, right) => sectorOrder(left.code) - sectorOrder(right.code))
      .map(({ code, name_vi, name_en, groups }) => ({
        code,
        name_vi,
        name_en,
        groups: groups
          .map((group) => ({
            code: group.code,
            name_vi: group.name_vi,
            name_en: group.name_en,
            product_sets: group.product_sets
              .map((set) => ({
                number: set.number,
                path: set.path,
                name_vi: set.name_vi,
                name_en: set.name_en,
                lead_ministries: set.lead_ministries,
              }))
              .sort((left, right) => left.number - right.number),
          }))
          .sort((left, right) => left.code.localeCompare(right.code)),
      })),
  });
}
