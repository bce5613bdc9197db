import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { DOSSIER_STATES } from "../modules/ocop/models/dossier";
import type { REGISTER_CHANGE_KINDS } from "../modules/ocop/models/register-change";
import {
  statusOn,
  type CertificationStatus,
  type LegalBasis,
} from "../modules/ocop/rules/certification-status";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import type { DossierLevel } from "../modules/ocop/rules/dossier-level";
import type { AssessmentKind } from "../modules/ocop/rules/rule-set";
import type { Rank } from "../modules/ocop/rules/star";
import { certificationFacts } from "./product-card";
import type { CertificationRow } from "./shop-product-row";

/** A recognition with all that the register holds of it. */
export type RecordedCertification = CertificationRow & {
  id: string;
  kind: AssessmentKind | null;
  extension_filed_on: CivilDate | null;
  extension_note: string | null;
  revocation_decision_number: string | null;
  revocation_note: string | null;
  rule_set_code: string | null;
  assessment_id: string | null;
};

/** Points are hundredths. */
export type RecordedAssessment = {
  id: string;
  kind: AssessmentKind;
  level: string;
  rule_set_code: string;
  assessed_on: CivilDate;
  council: string | null;
  mean_a_hundredths: number;
  mean_b_hundredths: number;
  mean_c_hundredths: number;
  mean_total_hundredths: number;
  band_rank: Rank;
  star_cap: Rank | null;
  star_cap_reason: string | null;
  rank: Rank;
  outcome: string;
  note: string | null;
};

export type OpenRegisterChange = {
  id: string;
  kind: (typeof REGISTER_CHANGE_KINDS)[number];
  proposed_by_name: string;
  note: string | null;
  created_at: string;
};

export type RecordedDossier = {
  id: string;
  kind: AssessmentKind;
  level: DossierLevel;
  state: (typeof DOSSIER_STATES)[number];
  filed_on: CivilDate | null;
  round: string | null;
};

export type RecordedRecall = {
  id: string;
  lots: string[];
  reason_vi: string;
  reason_en: string | null;
  announced_on: CivilDate;
  ended_on: CivilDate | null;
  decision_number: string | null;
};

/** What happened to a registered product; every list newest first. */
export type RegisteredProductHistory = {
  certifications: RecordedCertification[];
  assessments: RecordedAssessment[];
  open_changes: OpenRegisterChange[];
  dossiers: RecordedDossier[];
  recalls: RecordedRecall[];
  document_count: number;
};

function listOf(table: string, fields: string[], order: string, where = ""): string {
  const pairs = fields.map((field) => `'${field}', entry.${field}`).join(", ");
  return `(select coalesce(json_agg(json_build_object(${pairs}) order by ${order}), '[]')
    from ${table} entry
    where entry.registered_product_id = :id and entry.deleted_at is null ${where})`;
}

const CERTIFICATIONS = listOf(
  "ocop_certification",
  [
    ...["id", "public_code", "star", "kind", "authority_level", "decision_number"],
    ...["certificate_number", "issued_on", "issued_precision", "valid_until"],
    ...["extension_filed_on", "extended_until", "extension_note", "revoked_on"],
    ...["revocation_reason", "revocation_decision_number", "revocation_note"],
    ...["rule_set_code", "assessment_id", "sources"],
  ],
  "entry.issued_on desc nulls last, entry.created_at desc, entry.id desc",
);

const ASSESSMENTS = listOf(
  "ocop_assessment",
  [
    ...["id", "kind", "level", "rule_set_code", "assessed_on", "council", "mean_a_hundredths"],
    ...["mean_b_hundredths", "mean_c_hundredths", "mean_total_hundredths", "band_rank"],
    ...["star_cap", "star_cap_reason", "rank", "outcome", "note"],
  ],
  "entry.assessed_on desc, entry.created_at desc, entry.id desc",
);

const OPEN_CHANGES = listOf(
  "ocop_register_change",
  ["id", "kind", "proposed_by_name", "note", "created_at"],
  "entry.created_at desc, entry.id desc",
  "and entry.state = 'proposed'",
);

const DOSSIERS = listOf(
  "ocop_dossier",
  ["id", "kind", "level", "state", "filed_on", "round"],
  "entry.filed_on desc nulls first, entry.created_at desc, entry.id desc",
);

const RECALLS = listOf(
  "ocop_recall",
  ["id", "lots", "reason_vi", "reason_en", "announced_on", "ended_on", "decision_number"],
  "entry.announced_on desc, entry.created_at desc, entry.id desc",
);

const HISTORY = `
select ${CERTIFICATIONS} as certifications, ${ASSESSMENTS} as assessments,
  ${OPEN_CHANGES} as open_changes, ${DOSSIERS} as dossiers, ${RECALLS} as recalls,
  (select count(*)::int from ocop_document document
    where document.registered_product_id = :id and document.deleted_at is null) as document_count`;

/** What the register holds of a product's past, in one statement; empty lists for an idea. */
export async function readRegisteredProductHistory(
  database: Knex,
  id: string,
): Promise<RegisteredProductHistory> {
  const { rows } = await database.raw<{ rows: [RegisteredProductHistory] }>(HISTORY, { id });
  return rows[0];
}

export type JudgedCertification = RecordedCertification & {
  status: CertificationStatus;
  legal_basis: LegalBasis | null;
};

/** A recognition with its own status on a day and the article it rests on. */
export function judgedOn(row: RecordedCertification, date: CivilDate): JudgedCertification {
  const { status, basis } = statusOn(certificationFacts(row), date);
  return { ...row, status, legal_basis: basis };
}
