import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { readInspections } from "../../../../monitoring/inspection-row";
import { toInspectionView } from "../../../../monitoring/inspection-view";
import { planInspectionWorkflow } from "../../../../workflows/inspection/workflows/plan-inspection";
import { staffOf } from "../../../staff-context";
import { staffWriteOf } from "../../../staff-write-of";
import { answerWithInspection } from "./answer";
import type { AdminGetInspectionsType, AdminPlanInspectionType } from "./validators";

/** The inspections of the caller's area, filtered and paged, with their findings as of today. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetInspectionsType;
  const asOf = civilDateAt(new Date());
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readInspections(database, {
    limit: query.limit,
    offset: query.offset,
    order: query.order,
    q: query.q,
    unitCodes: staffOf(req).unitCodes,
    asOf,
    states: query.state,
    kinds: query.kind,
    conclusions: query.conclusion,
    unitCode: query.unit_code,
    producerId: query.producer_id,
    registeredProductId: query.registered_product_id,
    overdue: query.overdue,
  });
  res.json({
    inspections: rows.map((row) => toInspectionView(row, asOf)),
    count,
    limit: query.limit,
    offset: query.offset,
    as_of: asOf,
  });
}

/** Plans an inspection; with `result` records one that was already held. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminPlanInspectionType>,
  res: MedusaResponse,
): Promise<void> {
  const { result, ...plan } = req.validatedBody;
  const { result: id } = await planInspectionWorkflow(req.scope).run({
    input: { ...(await staffWriteOf(req)), plan, result },
  });
  res.status(201);
  await answerWithInspection(req, res, id);
}
