import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCorrection, type CorrectionRow } from "../../../../correction/correction-row";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { missing } from "../../../../monitoring/refusals";
import { staffOf } from "../../../staff-context";

/** A report with the day it came in Viet Nam. */
export function toCorrectionView(row: CorrectionRow): CorrectionRow & { reported_on: string } {
  return { ...row, reported_on: civilDateAt(new Date(row.created_at)) };
}

/**
 * A report of the caller's area.
 * @throws MedusaError not_found
 */
export async function correctionOf(
  req: AuthenticatedMedusaRequest<unknown>,
): Promise<CorrectionRow> {
  const id = req.params.id ?? "";
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { unitCodes } = staffOf(req);
  const row = await readCorrection(database, id, { unitCodes, producerId: null });
  if (!row) throw missing("correction", id);
  return row;
}

export async function answerWithCorrection(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  res.json({ register_correction: toCorrectionView(await correctionOf(req)) });
}
