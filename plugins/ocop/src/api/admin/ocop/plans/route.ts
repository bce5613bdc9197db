import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { figuresOn } from "../../../../figures/figure-database";
import { readPlans } from "../../../../figures/plans";

/** All plans with their targets, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = figuresOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  res.json({ plans: await readPlans(database) });
}
