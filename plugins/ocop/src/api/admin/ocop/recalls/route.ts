import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { readRecalls, toStaffRecallView } from "../../../../monitoring/recall-row";
import { announceRecallWorkflow } from "../../../../workflows/recall/workflows/announce-recall";
import { staffOf } from "../../../staff-context";
import { staffWriteOf } from "../../../staff-write-of";
import { answerWithRecall } from "./answer";
import type { AdminAnnounceRecallType, AdminGetRecallsType } from "./validators";

/** The recalls of the caller's area, filtered and paged. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetRecallsType;
  const asOf = civilDateAt(new Date());
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readRecalls(database, {
    limit: query.limit,
    offset: query.offset,
    order: query.order,
    q: query.q,
    unitCodes: staffOf(req).unitCodes,
    asOf,
    states: query.state,
    registeredProductId: query.registered_product_id,
  });
  res.json({
    recalls: rows.map((row) => toStaffRecallView(row, asOf)),
    count,
    limit: query.limit,
    offset: query.offset,
    as_of: asOf,
  });
}

/** Announces a recall; from its day on it stands on the product's page. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAnnounceRecallType>,
  res: MedusaResponse,
): Promise<void> {
  const { result: id } = await announceRecallWorkflow(req.scope).run({
    input: { ...(await staffWriteOf(req)), recall: req.validatedBody },
  });
  res.status(201);
  await answerWithRecall(req, res, id);
}
