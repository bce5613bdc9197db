import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { OCOP_MODULE } from "../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../modules/ocop/service";
import { assessmentView } from "../../../../../../register/assessment-view";
import { readChangedProduct } from "../../../../../../register/change-draft";
import { recordAssessmentWorkflow } from "../../../../../../workflows/assessment/workflows/record-assessment";
import { actorOf } from "../../../../../actor-of";
import { staffOf } from "../../../../../staff-context";
import type { AdminRecordAssessmentType } from "../../../assessments/validators";

/** The assessments of a registered product, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params;
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  await readChangedProduct(ocop, id, staffOf(req).unitCodes);
  const rows = await ocop.listAssessments(
    { registered_product_id: id },
    { take: null, relations: ["scores"], order: { assessed_on: "desc", created_at: "desc" } },
  );
  res.json({ assessments: rows.map(assessmentView) });
}

/** Records a council's scores; the answer says what they lead to. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordAssessmentType>,
  res: MedusaResponse,
): Promise<void> {
  const { star_cap: rank, star_cap_reason: reason, ...facts } = req.validatedBody;
  const { result } = await recordAssessmentWorkflow(req.scope).run({
    input: {
      ...facts,
      registered_product_id: req.params.id ?? "",
      cap: rank === null || reason === null ? null : { rank, reason },
      actor: await actorOf(req, facts.note),
      unitCodes: staffOf(req).unitCodes,
    },
  });
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const assessment = await ocop.retrieveAssessment(result.id, { relations: ["scores"] });
  res.status(201).json({ assessment: assessmentView(assessment) });
}
