import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { figuresOn } from "../../../../figures/figure-database";
import { readPlans } from "../../../../figures/plans";
import { staffOf } from "../../../staff-context";

const CHANNELS = `select code, kind, name_vi, name_en from ocop_channel
  where deleted_at is null order by kind, code`;

/**
 * The plans of the caller's area, the province's among them, with their targets, the newest first; and the
 * channels that a plan may count.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = figuresOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const { unitCodes } = staffOf(req);
  const [plans, channels] = await Promise.all([readPlans(database), database(CHANNELS, {})]);
  res.json({
    plans: plans.filter(
      ({ unit_code }) => unit_code === null || unitCodes === null || unitCodes.includes(unit_code),
    ),
    channels,
  });
}
