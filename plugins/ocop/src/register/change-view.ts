import type { InferTypeOf } from "@medusajs/framework/types";
import type { RegisterChange as RegisterChangeModel } from "../modules/ocop/models/register-change";
import { badgeOn, type Badge } from "../modules/ocop/rules/badge";
import type { CivilDate } from "../modules/ocop/rules/civil-date";
import {
  applyChange,
  NEW_CERTIFICATION_ID,
  type CertificationRecord,
  type ProductFacts,
  type RegisterChange,
} from "../modules/ocop/rules/register-change";
import { changeProblems } from "../modules/ocop/rules/register-change-problems";
import { sentence } from "../sentence";
import { fingerprintOf, type ChangedProduct } from "./change-draft";

type Value = string | number | null;

/** One field that a change writes. */
export type ChangeLine = {
  /** Null: a fact of the product itself. */
  certification_id: string | null;
  /** Decision number of the recognition, for the reader. */
  decision_number: string | null;
  field: string;
  before: Value;
  after: Value;
};

export type ChangeRow = InferTypeOf<typeof RegisterChangeModel> & { created_at: Date | string };

const FIELDS = {
  star: ({ star }) => star,
  kind: ({ kind }) => kind,
  decision_number: ({ decisionNumber }) => decisionNumber,
  certificate_number: ({ certificateNumber }) => certificateNumber,
  authority_level: ({ authorityLevel }) => authorityLevel,
  issued_on: ({ issuedOn }) => issuedOn,
  valid_until: ({ validUntil }) => validUntil,
  extension_filed_on: ({ extensionFiledOn }) => extensionFiledOn,
  extended_until: ({ extendedUntil }) => extendedUntil ?? null,
  revoked_on: ({ revokedOn }) => revokedOn,
  revocation_reason: ({ revocationReason }) => revocationReason ?? null,
  revocation_decision_number: ({ revocationDecisionNumber }) => revocationDecisionNumber,
} as const satisfies Record<string, (record: CertificationRecord) => Value>;

function recordLines(
  before: CertificationRecord | undefined,
  after: CertificationRecord,
): ChangeLine[] {
  return Object.entries(FIELDS).flatMap(([field, read]) => {
    const values = { before: before ? read(before) : null, after: read(after) };
    return values.before === values.after
      ? []
      : [
          {
            certification_id: after.id === NEW_CERTIFICATION_ID ? null : after.id,
            decision_number: after.decisionNumber,
            field,
            ...values,
          },
        ];
  });
}

function referralLines(before: ProductFacts, after: ProductFacts): ChangeLine[] {
  const line = (field: string, from: Value, to: Value): ChangeLine[] =>
    from === to
      ? []
      : [{ certification_id: null, decision_number: null, field, before: from, after: to }];
  return [
    ...line("potential_since", before.potential?.since ?? null, after.potential?.since ?? null),
    ...line(
      "potential_decided_on",
      before.potential?.decidedOn ?? null,
      after.potential?.decidedOn ?? null,
    ),
  ];
}

/** Exactly what a change writes, field by field. */
export function changeLines(facts: ProductFacts, change: RegisterChange): ChangeLine[] {
  const after = applyChange(facts, change);
  const known = new Map(facts.certifications.map((record) => [record.id, record]));
  return [
    ...after.certifications.flatMap((record) => recordLines(known.get(record.id), record)),
    ...referralLines(facts, after),
  ];
}

export type ChangeView = {
  lines: ChangeLine[];
  badge_before: Badge;
  badge_after: Badge;
  /** Of what is shown here: sent back by who confirms. */
  fingerprint: string;
  /** The register has moved on since the proposal. */
  is_stale: boolean;
  /** Sentences that speak against it today. */
  problems: string[];
};

/**
 * What a proposed change would do on a day; for one that is decided, what it did, against the facts
 * kept with it.
 */
export function changeView(row: ChangeRow, product: ChangedProduct, today: CivilDate): ChangeView {
  const change = row.payload as RegisterChange;
  const isOpen = row.state === "proposed";
  const facts = isOpen ? product.facts : (row.before as ProductFacts);
  const fingerprint = fingerprintOf(facts, change);
  return {
    lines: changeLines(facts, change),
    badge_before: badgeOn(facts, today),
    badge_after: badgeOn(applyChange(facts, change), today),
    fingerprint,
    is_stale: isOpen && fingerprint !== row.fingerprint,
    problems: isOpen
      ? changeProblems(facts, change, today).map(({ vi, en }) => sentence(vi, en))
      : [],
  };
}

/** A change as lists show it. */
export function changeSummary(row: ChangeRow) {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    note: row.note,
    proposed_by: row.proposed_by,
    proposed_by_name: row.proposed_by_name,
    proposed_at: row.created_at,
    decided_by_name: row.decided_by_name,
    decided_at: row.decided_at,
    decision_note: row.decision_note,
    registered_product_id: row.registered_product_id,
    certification_id: row.certification_id,
    assessment_id: row.assessment_id,
  };
}
