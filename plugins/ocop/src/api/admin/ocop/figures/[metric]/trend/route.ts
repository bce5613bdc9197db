import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readTrend } from "../../../../../../figures/trend";
import { askedByStaff, metricIn } from "../../asked";
import type { AdminGetFigureTrendType } from "../../validators";

/** How a figure stood at the end of each month up to a day. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const metric = metricIn(req);
  const { months, ...when } = req.validatedQuery as AdminGetFigureTrendType;
  const { database, moment, plan } = await askedByStaff(req, when);
  res.json({
    points: await readTrend(database, metric, { moment, plan, months }),
    date: moment.date,
    known_at: moment.known_at.toISOString(),
  });
}
