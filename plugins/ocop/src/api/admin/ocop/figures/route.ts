import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPlans } from "../../../../figures/plans";
import { readHeadline } from "../../../../figures/report";
import { METRICS } from "../../../../modules/ocop/rules/figures/metrics";
import { askedByStaff } from "./asked";
import type { AdminGetFiguresType } from "./validators";

/** Every figure of the plan with its target and how it stands, for the caller's area. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { database, moment, plan } = await askedByStaff(
    req,
    req.validatedQuery as AdminGetFiguresType,
  );
  const figures = [];
  for (const { id } of METRICS) {
    figures.push(await readHeadline(database, { metric: id, moment, plan }));
  }
  const plans = await readPlans(database);
  const { id: _id, ...shown } = plan;
  res.json({
    figures,
    plan: shown,
    plans: plans.map(({ code, name_vi, name_en, starts_on, ends_on, unit_code, is_sample }) => ({
      ...{ code, name_vi, name_en, starts_on, ends_on, unit_code, is_sample },
    })),
    date: moment.date,
    known_at: moment.known_at.toISOString(),
  });
}
