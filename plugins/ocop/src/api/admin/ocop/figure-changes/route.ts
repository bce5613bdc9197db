import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readChanges } from "../../../../figures/changes";
import { figuresOn } from "../../../../figures/figure-database";
import { staffOf } from "../../../staff-context";
import type { AdminGetFigureChangesType } from "../figures/validators";

/** What was recorded in the caller's area after an instant and may make the figures of a day differ. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { date, since, known_at, limit } = req.validatedQuery as AdminGetFigureChangesType;
  const changes = await readChanges(
    figuresOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)),
    {
      ...{ date, limit },
      since: new Date(since),
      until: known_at === undefined ? new Date() : new Date(known_at),
      unitCodes: staffOf(req).unitCodes,
    },
  );
  res.json({ changes });
}
