import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forbidden } from "../../../../dossier/refuse";
import { figuresOn } from "../../../../figures/figure-database";
import { checkSnapshots } from "../../../../figures/snapshots";
import { staffOf } from "../../../staff-context";

const SHOWN = 60;

/** The figures that were kept month by month, each computed again, with why it differs. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  if (staffOf(req).unitCodes !== null) {
    throw forbidden({
      vi: "Số liệu chốt hằng tháng là của toàn tỉnh.",
      en: "The figures kept each month are those of the whole province.",
    });
  }
  const database = figuresOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  res.json({ snapshots: await checkSnapshots(database, { limit: SHOWN, now: new Date() }) });
}
