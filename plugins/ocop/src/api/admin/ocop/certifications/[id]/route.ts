import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { OCOP_MODULE } from "../../../../../modules/ocop";
import { longestExtension } from "../../../../../modules/ocop/rules/certification-status";
import { civilDateAt } from "../../../../../modules/ocop/rules/civil-date";
import { ruleSetOn } from "../../../../../modules/ocop/rules/rule-sets";
import type OcopModuleService from "../../../../../modules/ocop/service";
import { readCertifications } from "../../../../../register/certification-list";
import { changeSummary } from "../../../../../register/change-view";
import { certificationRecord } from "../../../../../register/product-facts";
import { readListings } from "../../../../../register/listings";
import { sentence } from "../../../../../sentence";
import { staffOf } from "../../../../staff-context";

/** One recognition with the product's others, its changes, and what the law allows with it today. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { unitCodes } = staffOf(req);
  const today = civilDateAt(new Date());
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const [item] = await readCertifications(database, { id: req.params.id, unitCodes }, today);
  if (!item) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      sentence(
        "Không có công nhận này, hoặc không thuộc địa bàn của bạn.",
        "There is no such recognition, or it is outside your area.",
      ),
    );
  }
  const productId = item.registered_product.id;
  const [row, others, changes, listings] = await Promise.all([
    ocop.retrieveCertification(item.id),
    readCertifications(database, { registered_product_id: productId, unitCodes }, today),
    ocop.listRegisterChanges(
      { registered_product_id: productId },
      { take: null, order: { created_at: "desc" } },
    ),
    readListings(database, productId),
  ]);
  res.json({
    certification: {
      ...item,
      sources: row.sources,
      revocation_note: row.revocation_note,
      extension_filed_on: row.extension_filed_on,
      extension_note: row.extension_note,
      assessment_id: row.assessment_id,
      rule_set_code: row.rule_set_code,
      authority: row.issued_on
        ? (ruleSetOn(row.issued_on)?.authorities[certificationRecord(row).star] ?? null)
        : null,
      longest_extension: longestExtension(certificationRecord(row)),
    },
    history: others.filter(({ id }) => id !== item.id),
    changes: changes.map(changeSummary),
    listings,
    as_of: today,
  });
}
