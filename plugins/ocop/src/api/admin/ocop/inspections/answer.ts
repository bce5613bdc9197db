import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { readInspection } from "../../../../monitoring/inspection-row";
import { toInspectionView } from "../../../../monitoring/inspection-view";
import { missing } from "../../../../monitoring/refusals";
import { staffOf } from "../../../staff-context";

/**
 * Answers with an inspection as it stands now.
 * @throws MedusaError not_found when there is none in the caller's area.
 */
export async function answerWithInspection(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readInspection(database, id, staffOf(req).unitCodes);
  if (!row) throw missing("inspection", id);
  const asOf = civilDateAt(new Date());
  res.json({ inspection: toInspectionView(row, asOf), as_of: asOf });
}
