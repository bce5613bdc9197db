import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readReport } from "../../../../../figures/report";
import { askedByStaff, metricIn } from "../asked";
import type { AdminGetFigureType } from "../validators";

/** One figure with its breakdowns, its target and what it was on another day. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const metric = metricIn(req);
  const { compare, breakdown, ...when } = req.validatedQuery as AdminGetFigureType;
  const { database, ...asked } = await askedByStaff(req, when);
  const figure = await readReport(database, { metric, compare, dimensions: breakdown, ...asked });
  res.json({ figure });
}
