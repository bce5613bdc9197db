import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readUnits } from "../../../../catalog/producer-row";
import { staffOf } from "../../../staff-context";

/** The communes, wards and special zones of the caller's area, by name, to choose from. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { unitCodes } = staffOf(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const units = (await readUnits(database))
    .filter(({ code }) => unitCodes === null || unitCodes.includes(code))
    .map(({ code, kind, name, full_name }) => ({ code, kind, name, full_name }))
    .sort((left, right) => left.name.localeCompare(right.name, "vi"));
  res.json({ units, count: units.length });
}
