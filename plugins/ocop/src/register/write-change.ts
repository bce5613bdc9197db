import { asJson } from "../json";
import {
  applyChange,
  NEW_CERTIFICATION_ID,
  type CertificationRecord,
  type RegisterChange,
} from "../modules/ocop/rules/register-change";
import { ruleSetOn } from "../modules/ocop/rules/rule-sets";
import type { default as OcopModuleService, RegisterContext } from "../modules/ocop/service";
import { newPublicCode } from "../public-code";
import type { ChangedProduct } from "./change-draft";

/** The columns that a change may write, from the record as the rule left it. */
function columnsOf(record: CertificationRecord) {
  return {
    star: record.star,
    kind: record.kind,
    authority_level: record.authorityLevel,
    decision_number: record.decisionNumber,
    certificate_number: record.certificateNumber,
    assessment_id: record.assessmentId,
    issued_on: record.issuedOn,
    issued_precision: record.precision,
    valid_until: record.validUntil,
    extended_until: record.extendedUntil ?? null,
    extension_filed_on: record.extensionFiledOn,
    revoked_on: record.revokedOn,
    revocation_reason: record.revocationReason ?? null,
    revocation_decision_number: record.revocationDecisionNumber,
    rule_set_code: record.issuedOn === null ? null : (ruleSetOn(record.issuedOn)?.code ?? null),
  };
}

function noteOf(change: RegisterChange, note: string | null) {
  if (change.kind === "revoke") return { revocation_note: note };
  return change.kind === "extend" ? { extension_note: note } : {};
}

/**
 * Writes what `applyChange` says, and nothing else; returns the id of the recognition that was
 * written, null when the change was of the referral only.
 */
export async function writeChange(
  ocop: OcopModuleService,
  product: ChangedProduct,
  change: RegisterChange,
  note: string | null,
  context: RegisterContext,
): Promise<string | null> {
  const after = applyChange(product.facts, change);
  if (after.potential !== product.facts.potential) {
    await ocop.updateRegisteredProducts(
      {
        id: product.id,
        potential_five_star: after.potential !== null,
        potential_since: after.potential?.since ?? null,
        potential_decided_on: after.potential?.decidedOn ?? null,
      },
      context,
    );
  }
  if (change.kind === "award") {
    const added = after.certifications.filter(({ id }) => id === NEW_CERTIFICATION_ID);
    const [created] = await ocop.createCertifications(
      added.map((record) => ({
        ...columnsOf(record),
        public_code: newPublicCode(),
        sources: asJson([]),
        registered_product_id: product.id,
      })),
      context,
    );
    return created?.id ?? null;
  }
  if (!("certificationId" in change)) return null;
  const record = after.certifications.find(({ id }) => id === change.certificationId);
  if (!record) return null;
  await ocop.updateCertifications(
    { id: record.id, ...columnsOf(record), ...noteOf(change, note) },
    context,
  );
  return record.id;
}
