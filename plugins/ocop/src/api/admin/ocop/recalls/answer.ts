import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { readRecall, toStaffRecallView } from "../../../../monitoring/recall-row";
import { missing } from "../../../../monitoring/refusals";
import { staffOf } from "../../../staff-context";

/**
 * Answers with a recall as it stands now.
 * @throws MedusaError not_found when there is none in the caller's area.
 */
export async function answerWithRecall(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  id: string,
): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await readRecall(database, id, staffOf(req).unitCodes);
  if (!row) throw missing("recall", id);
  const asOf = civilDateAt(new Date());
  res.json({ recall: toStaffRecallView(row, asOf), as_of: asOf });
}
