import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { INDEX_NAMES } from "../../../../../documents/index-name";
import { readStates, writeState } from "../../../../../upkeep/state";

/** Has every index compared with the database soon, not only when the next day begins. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await readStates(database);
  for (const index of INDEX_NAMES) await writeState(database, index, { reconcile_due: true });
  res.status(202).json({ indexes: INDEX_NAMES });
}
