import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readHeadline } from "../../../../figures/report";
import { METRICS } from "../../../../modules/ocop/rules/figures/metrics";
import { askedByStaff } from "./asked";
import type { AdminGetFiguresType } from "./validators";

/** Every figure of the plan with its target and how it stands, for the caller's area. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { compare, ...when } = req.validatedQuery as AdminGetFiguresType;
  const { database, moment, plan } = await askedByStaff(req, when);
  const figures = [];
  for (const { id } of METRICS) {
    figures.push(await readHeadline(database, { metric: id, moment, plan, compare }));
  }
  const { id: _id, ...shown } = plan;
  res.json({
    figures,
    plan: shown,
    date: moment.date,
    known_at: moment.known_at.toISOString(),
  });
}
