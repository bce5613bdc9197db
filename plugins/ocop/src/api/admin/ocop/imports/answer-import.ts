import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { importNotFound } from "../../../../certification-import/import-refusals";
import type { ImportPayload } from "../../../../certification-import/import-payload";
import { findImport, type ImportView } from "../../../../certification-import/read-imports";
import { queryOn } from "../../../../certification-import/sql-query";
import { staffOf } from "../../../staff-context";

/**
 * The import with an id, whether the asker proposed it, and what it keeps.
 * @throws MedusaError not_found, also outside the asker's communes
 */
export async function retrieveImport(
  req: AuthenticatedMedusaRequest,
  id: string,
): Promise<{ view: ImportView & { is_own: boolean }; payload: ImportPayload }> {
  const query = queryOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const found = await findImport(query, id, staffOf(req).unitCodes);
  if (!found) throw importNotFound();
  const { payload, ...view } = found;
  return { view: { ...view, is_own: view.proposed_by === staffOf(req).userId }, payload };
}
