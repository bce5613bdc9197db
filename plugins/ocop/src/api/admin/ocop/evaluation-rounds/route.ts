import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { extraRounds } from "../../../../dossier/dossier-record";
import { listDossiers } from "../../../../dossier/list-dossiers";
import { forbidden } from "../../../../dossier/refuse";
import { OCOP_MODULE } from "../../../../modules/ocop";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { roundsOf } from "../../../../modules/ocop/rules/dossier/evaluation-rounds";
import type OcopModuleService from "../../../../modules/ocop/service";
import { createEvaluationRoundWorkflow } from "../../../../workflows/evaluation-round/workflows/create-evaluation-round";
import { actorOf } from "../../../actor-of";
import { staffOf } from "../../../staff-context";
import type { AdminCreateEvaluationRoundType, AdminGetEvaluationRoundsType } from "./validators";

/** The rounds of a year (this one as it stands), legal and extra, with how many dossiers are in. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const today = civilDateAt(new Date());
  const { year = Number(today.slice(0, 4)) } = req.validatedQuery as AdminGetEvaluationRoundsType;
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const extra = await extraRounds(ocop);
  const plans = new Map(extra.map(({ code, plan_number, note }) => [code, { plan_number, note }]));
  const dossiers = await listDossiers(ocop, {
    filters: {},
    area: staffOf(req).unitCodes,
    order: "due_on",
    extra,
    today,
  });
  const rounds = roundsOf(year, extra).map((round) => ({
    ...round,
    plan_number: plans.get(round.code)?.plan_number ?? null,
    note: plans.get(round.code)?.note ?? null,
    dossier_count: dossiers.filter((dossier) => dossier.round === round.code).length,
  }));
  res.json({
    evaluation_rounds: rounds,
    count: rounds.length,
    limit: rounds.length,
    offset: 0,
    year,
    as_of: today,
  });
}

/** Plans an extra round; those who serve the whole province only. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateEvaluationRoundType>,
  res: MedusaResponse,
): Promise<void> {
  if (staffOf(req).unitCodes !== null) {
    throw forbidden({
      vi: "Đợt đánh giá do cấp tỉnh lập: nhờ cán bộ cấp tỉnh thêm đợt.",
      en: "Rounds are planned by the province: ask its staff to add one.",
    });
  }
  const { result: code } = await createEvaluationRoundWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor: await actorOf(req) },
  });
  const rounds = await extraRounds(req.scope.resolve<OcopModuleService>(OCOP_MODULE));
  res.status(201).json({ evaluation_round: rounds.find((round) => round.code === code) });
}
