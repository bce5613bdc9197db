import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCertificateAttention } from "../../../../attention/certificates";
import { countActiveProducers, readOpenWork } from "../../../../attention/open-work";
import { readOverdueDossiers } from "../../../../attention/overdue-dossiers";
import { OCOP_MODULE } from "../../../../modules/ocop";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../../modules/ocop/service";
import { staffOf } from "../../../staff-context";

/** What needs attention today in the staff member's area, with the figures of the register. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { userId, role, unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const date = civilDateAt(new Date());
  const certificates = await readCertificateAttention(database, unitCodes, date);
  const { changes_to_confirm, imports_to_confirm, ...work } = await readOpenWork(database, {
    unitCodes,
    userId,
    date,
  });
  res.json({
    attention: {
      as_of: date,
      kinds: {
        // An analyst confirms nothing.
        changes_to_confirm: role === "analyst" ? { count: 0, items: [] } : changes_to_confirm,
        imports_to_confirm: role === "analyst" ? { count: 0, items: [] } : imports_to_confirm,
        ...certificates.kinds,
        dossiers_overdue: await readOverdueDossiers(ocop, unitCodes, date),
        ...work,
      },
      figures: {
        stars_shown: certificates.stars_shown,
        registered_products: certificates.registered_products,
        active_producers: await countActiveProducers(database, unitCodes),
      },
    },
  });
}
