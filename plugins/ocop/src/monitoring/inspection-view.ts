import type { LegalBasis } from "../modules/ocop/rules/certification-status";
import { daysBetween, type CivilDate } from "../modules/ocop/rules/civil-date";
import {
  findingStatusOn,
  revocationDeadlineOn,
  type FindingStatus,
} from "../modules/ocop/rules/inspection";
import type { FindingRow, InspectionRow } from "./inspection-row";

export type FindingView = FindingRow & {
  status: FindingStatus;
  /** Until it is due, while it is not remedied; 0 is today, negative is overdue. */
  days_left: number | null;
};

/** What follows from a violation: until when the authority decides on revocation. */
export type RevocationView = {
  deadline_on: CivilDate;
  /** Null once a certificate of the product is revoked. */
  days_left: number | null;
  revoked_on: CivilDate | null;
  legal_basis: LegalBasis;
};

export type InspectionView = Omit<InspectionRow, "findings" | "revoked_on"> & {
  findings: FindingView[];
  finding_counts: Record<FindingStatus, number>;
  revocation: RevocationView | null;
};

function toFindingView(finding: FindingRow, asOf: CivilDate): FindingView {
  const { due_on: dueOn, remedied_on: remediedOn } = finding;
  const status = findingStatusOn({ dueOn, remediedOn }, asOf);
  const isRunning = status !== "remedied" && dueOn !== null;
  return { ...finding, status, days_left: isRunning ? daysBetween(asOf, dueOn) : null };
}

function revocationOf(
  { conclusion, done_on: doneOn, revoked_on: revokedOn }: InspectionRow,
  asOf: CivilDate,
): RevocationView | null {
  const deadline =
    conclusion === "violation" && doneOn !== null ? revocationDeadlineOn(doneOn, asOf) : null;
  return (
    deadline && {
      deadline_on: deadline.deadlineOn,
      days_left: revokedOn === null ? deadline.daysLeft : null,
      revoked_on: revokedOn,
      legal_basis: deadline.basis,
    }
  );
}

/** An inspection as the staff see it on a day. */
export function toInspectionView(row: InspectionRow, asOf: CivilDate): InspectionView {
  const { findings: rows, revoked_on: _revokedOn, ...inspection } = row;
  const findings = rows.map((finding) => toFindingView(finding, asOf));
  const countOf = (wanted: FindingStatus) =>
    findings.filter(({ status }) => status === wanted).length;
  return {
    ...inspection,
    findings,
    finding_counts: {
      open: countOf("open"),
      overdue: countOf("overdue"),
      remedied: countOf("remedied"),
    },
    revocation: revocationOf(row, asOf),
  };
}
