import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { OCOP_MODULE } from "../../../../../modules/ocop";
import type OcopModuleService from "../../../../../modules/ocop/service";
import { assessmentView } from "../../../../../register/assessment-view";
import { readChangedProduct } from "../../../../../register/change-draft";
import { sentence } from "../../../../../sentence";
import { staffOf } from "../../../../staff-context";

/** One assessment with its scores. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const [assessment] = await ocop.listAssessments({ id: req.params.id }, { relations: ["scores"] });
  if (!assessment) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không có lần đánh giá này.", "There is no such assessment."),
    );
  }
  await readChangedProduct(ocop, assessment.registered_product_id, staffOf(req).unitCodes);
  res.json({ assessment: assessmentView(assessment) });
}
