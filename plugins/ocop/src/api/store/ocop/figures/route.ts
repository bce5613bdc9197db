import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { readReport } from "../../../../figures/report";
import { readTrend } from "../../../../figures/trend";
import { DIMENSIONS } from "../../../../modules/ocop/rules/figures/metric";
import { METRICS } from "../../../../modules/ocop/rules/figures/metrics";
import { askedFor } from "../../../admin/ocop/figures/asked";
import type { StoreGetFiguresType } from "./validators";

/**
 * The province's figures for everybody: nothing of people, and never how it was known at another instant,
 * which is for the staff.
 */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { metric, breakdown, months, ...when } = req.validatedQuery as StoreGetFiguresType;
  const { database, moment, plan } = await askedFor(req, when, null);
  const dimensions = DIMENSIONS.filter((one) => breakdown?.includes(one) ?? true);
  const wanted = METRICS.filter(({ id }) => metric === undefined || id === metric);
  const figures = [];
  for (const { id } of wanted) {
    const report = await readReport(database, { metric: id, moment, plan, dimensions });
    const trend = months === 0 ? [] : await readTrend(database, id, { moment, plan, months });
    figures.push({ ...report, trend });
  }
  res.setHeader("cache-control", "public, max-age=60");
  res.json({ figures, date: moment.date, known_at: moment.known_at.toISOString() });
}
