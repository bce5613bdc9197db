import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCorrections } from "../../../../correction/correction-row";
import { staffOf } from "../../../staff-context";
import { toCorrectionView } from "./answer";
import type { AdminGetCorrectionsType } from "./validators";

/** The mistakes that the producers of the caller's area reported, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, producer_id, ...query } = req.validatedQuery as AdminGetCorrectionsType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readCorrections(database, {
    ...query,
    unitCodes: staffOf(req).unitCodes,
    producerId: producer_id ?? null,
    states: state,
  });
  const { limit, offset } = query;
  res.json({ register_corrections: rows.map(toCorrectionView), count, limit, offset });
}
