import type { MedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { invalid, notFound } from "../../../../dossier/refuse";
import { figuresOn, type FigureDatabase } from "../../../../figures/figure-database";
import { planFor, type PlanRow } from "../../../../figures/plans";
import type { FigureMoment } from "../../../../figures/read-figure";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { METRIC_IDS, type MetricId } from "../../../../modules/ocop/rules/figures/metric";
import { staffOf } from "../../../staff-context";
import type { AdminGetFiguresType } from "./validators";

/** What a request asks of figures: where they are read, for which moment, by which plan. */
export type Asked = { database: FigureDatabase; moment: FigureMoment; plan: PlanRow };

/**
 * @param unitCodes the part of the province; null: all of it
 * @throws MedusaError invalid_data for an instant to come or a day before the plan; not_found for a plan
 */
export async function askedFor(
  req: MedusaRequest<unknown>,
  { date, known_at, plan: code }: AdminGetFiguresType,
  unitCodes: readonly string[] | null,
): Promise<Asked> {
  const now = new Date();
  const known = known_at === undefined ? now : new Date(known_at);
  if (known > now) {
    throw invalid({
      vi: "Chọn một thời điểm đã qua: chưa ai biết điều sẽ được ghi nhận.",
      en: "Choose an instant that has passed: nobody knows what will be recorded.",
    });
  }
  const database = figuresOn(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const day = date ?? civilDateAt(now);
  const plan = await planFor(database, { code, date: day });
  const area = areaOf(plan, unitCodes);
  return { database, plan, moment: { date: day, known_at: known, plan, unitCodes: area } };
}

/**
 * A commune's plan is held against the commune alone.
 * @throws MedusaError not_found for a plan of a commune outside the area
 */
function areaOf({ unit_code }: PlanRow, unitCodes: readonly string[] | null) {
  if (unit_code === null) return unitCodes;
  if (unitCodes !== null && !unitCodes.includes(unit_code)) throw notFound("kế hoạch", "plan");
  return [unit_code];
}

/** For the part of the province that the member of the staff serves. */
export const askedByStaff = (req: MedusaRequest<unknown>, query: AdminGetFiguresType) =>
  askedFor(req, query, staffOf(req).unitCodes);

/** @throws MedusaError not_found when the address names no metric */
export function metricIn(req: MedusaRequest<unknown>): MetricId {
  const metric = METRIC_IDS.find((id) => id === req.params.metric);
  if (metric === undefined) throw notFound("chỉ tiêu", "figure");
  return metric;
}
