import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { extraRounds } from "../../../../dossier/dossier-record";
import { listDossiers } from "../../../../dossier/list-dossiers";
import { OCOP_MODULE } from "../../../../modules/ocop";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../../modules/ocop/service";
import { createDossierWorkflow } from "../../../../workflows/dossier/workflows/create-dossier";
import { actorOf } from "../../../actor-of";
import { staffOf } from "../../../staff-context";
import { answerDossier } from "./answer-dossier";
import type { AdminCreateDossierType, AdminGetDossiersType } from "./validators";

/** The dossiers of the area, what is overdue or due soonest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, order, ...filters } = req.validatedQuery as AdminGetDossiersType;
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const today = civilDateAt(new Date());
  const dossiers = await listDossiers(ocop, {
    filters,
    order,
    today,
    area: staffOf(req).unitCodes,
    extra: await extraRounds(ocop),
  });
  res.json({
    dossiers: dossiers.slice(offset, offset + limit),
    count: dossiers.length,
    overdue_count: dossiers.filter(({ deadlines: { next } }) => next && next.overdue_days > 0)
      .length,
    limit,
    offset,
    as_of: today,
  });
}

/** Begins a dossier for a registered product, or registers an idea with it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateDossierType>,
  res: MedusaResponse,
): Promise<void> {
  const { kind, registered_product_id, idea, registration, self_assessment } = req.validatedBody;
  const { result: id } = await createDossierWorkflow(req.scope).run({
    input: {
      actor: await actorOf(req),
      area: staffOf(req).unitCodes,
      today: civilDateAt(new Date()),
      kind,
      product: idea ? { idea } : { registered_product_id: registered_product_id ?? "" },
      registration,
      self_assessment,
    },
  });
  res.status(201);
  await answerDossier(req, res, id);
}
