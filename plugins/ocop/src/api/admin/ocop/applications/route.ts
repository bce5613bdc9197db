import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readApplications } from "../../../../application/application-row";
import { staffOf } from "../../../staff-context";
import type { AdminGetApplicationsType } from "./validators";

/** The applications of the caller's area that were sent, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, ...query } = req.validatedQuery as AdminGetApplicationsType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readApplications(database, {
    ...query,
    states: state,
    unitCodes: staffOf(req).unitCodes,
  });
  const { limit, offset } = query;
  res.json({ applications: rows, count, limit, offset });
}
