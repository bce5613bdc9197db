import type { monitoring } from "../../i18n/vi/monitoring";

/** What the monitoring routes answer, as far as the pages read it. Dates are civil dates. */
export type InspectionKind = keyof typeof monitoring.inspection.kinds;
export type InspectionState = keyof typeof monitoring.inspection.states;
export type Conclusion = keyof typeof monitoring.inspection.conclusions;
export type FindingSubject = keyof typeof monitoring.finding.subjects;
export type FindingStatus = keyof typeof monitoring.finding.statuses;
export type MisuseReportState = keyof typeof monitoring.misuse_report.states;
export type MisuseReportOrigin = keyof typeof monitoring.misuse_report.origins;
export type RecallState = keyof typeof monitoring.recall.states;

export const INSPECTION_KINDS: InspectionKind[] = ["periodic", "surprise"];
export const INSPECTION_STATES: InspectionState[] = ["planned", "done", "cancelled"];
export const CONCLUSIONS: Conclusion[] = ["complies", "to_remedy", "violation"];
export const FINDING_SUBJECTS: FindingSubject[] = [
  ...(["criteria", "mark_use", "advertising"] as const),
  ...(["food_safety", "other"] as const),
];
export const MISUSE_REPORT_STATES: MisuseReportState[] = [
  ...(["new", "verifying"] as const),
  ...(["confirmed", "dismissed"] as const),
];
export const MISUSE_REPORT_ORIGINS: MisuseReportOrigin[] = ["public", "staff"];
export const RECALL_STATES: RecallState[] = ["announced", "active", "ended"];

export type ProducerRef = { id: string; name: string; unit: { code: string; name: string } | null };
export type ProductRef = { id: string; name: string };

export type Finding = {
  id: string;
  subject: FindingSubject;
  description: string;
  due_on: string | null;
  remedied_on: string | null;
  remedy_note: string | null;
  status: FindingStatus;
  days_left: number | null;
};

export type Inspection = {
  id: string;
  kind: InspectionKind;
  state: InspectionState;
  planned_on: string;
  done_on: string | null;
  agency: string | null;
  inspectors: string | null;
  conclusion: Conclusion | null;
  summary: string | null;
  cancel_reason: string | null;
  producer: ProducerRef;
  registered_product: ProductRef | null;
  misuse_report: { id: string; code: string } | null;
  findings: Finding[];
  finding_counts: Record<FindingStatus, number>;
  revocation: {
    deadline_on: string;
    days_left: number | null;
    revoked_on: string | null;
    legal_basis: { decision: string; article: string | null };
  } | null;
};

export type MisuseReportRow = {
  id: string;
  code: string;
  origin: MisuseReportOrigin;
  state: MisuseReportState;
  description: string;
  product_text: string | null;
  seen_at: string | null;
  created_at: string;
  received_on: string;
  outcome: string | null;
  handled_by_name: string | null;
  producer: ProducerRef | null;
  registered_product: ProductRef | null;
};

export type MisuseReport = MisuseReportRow & {
  reporter_name: string | null;
  reporter_contact: string | null;
  certification: { id: string; public_code: string; star: number } | null;
  inspections: { id: string; state: InspectionState; planned_on: string }[];
  next_states: MisuseReportState[];
};

export type Recall = {
  id: string;
  state: RecallState;
  lots: string[];
  reason_vi: string;
  reason_en: string | null;
  advice_vi: string;
  advice_en: string | null;
  announced_on: string;
  ended_on: string | null;
  end_note: string | null;
  agency: string | null;
  decision_number: string | null;
  producer: ProducerRef;
  registered_product: ProductRef;
};
