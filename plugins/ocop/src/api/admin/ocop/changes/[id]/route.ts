import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { OCOP_MODULE } from "../../../../../modules/ocop";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import type OcopModuleService from "../../../../../modules/ocop/service";
import { assessmentView } from "../../../../../register/assessment-view";
import { readChangedProduct } from "../../../../../register/change-draft";
import { changeSummary, changeView } from "../../../../../register/change-view";
import { readListings } from "../../../../../register/listings";
import { sentence } from "../../../../../sentence";
import { staffOf } from "../../../../staff-context";

/** One change with exactly what it writes and what the shop shows before and after. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { userId, unitCodes } = staffOf(req);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const [row] = await ocop.listRegisterChanges({ id: req.params.id });
  if (!row || row.registered_product_id === null) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence("Không có thay đổi này.", "There is no such change."),
    );
  }
  const product = await readChangedProduct(ocop, row.registered_product_id, unitCodes);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [listings, [assessment]] = await Promise.all([
    readListings(database, product.id),
    row.assessment_id === null
      ? Promise.resolve([])
      : ocop.listAssessments({ id: row.assessment_id }, { relations: ["scores"] }),
  ]);
  res.json({
    change: {
      ...changeSummary(row),
      ...changeView(row, product, civilDateAt(new Date())),
      is_own: row.proposed_by === userId,
      registered_product: { id: product.id, handle: product.handle, name: product.name },
      listings,
      assessment: assessment ? assessmentView(assessment) : null,
    },
  });
}
