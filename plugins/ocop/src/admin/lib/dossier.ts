import type { LegalForm } from "../components/status-badge";
import type { dossier } from "../i18n/vi/dossier";
import type { status } from "../i18n/vi/status";

export type DossierLevel = keyof typeof dossier.levels;
export type DossierState = keyof typeof dossier.states;
export type DossierCommand = keyof typeof dossier.commands;
export type StepAction = keyof typeof dossier.done;
export type AssessmentKind = keyof typeof status.assessment_kind;
export type Words = { vi: string; en: string };

export type NextStep = {
  action: keyof typeof dossier.next;
  level: DossierLevel;
  due_on: string | null;
  basis: { decision: string; article: string | null } | null;
  days_left: number | null;
  overdue_days: number;
};

export type DossierSummary = {
  id: string;
  kind: AssessmentKind;
  level: DossierLevel;
  state: DossierState;
  filed_on: string | null;
  round: string | null;
  registered_product: { id: string; name: string };
  product_set: { number: number; name_vi: string; name_en: string };
  producer: { id: string; name: string; legal_form: LegalForm };
  place: { code: string; full_name: string } | null;
  deadlines: {
    next: NextStep | null;
    round: { code: string; is_assigned: boolean; submit_by: string } | null;
    filing_window: { opens_on: string; closes_on: string } | null;
    notes: Words[];
  };
};

export type DossierStep = {
  id: string;
  action: StepAction;
  level: DossierLevel;
  done_on: string;
  due_on: string | null;
  receipt_number: string | null;
  note: string | null;
  actor_name: string | null;
};

export type Requirement = {
  code: string;
  kind: "form" | "document" | "samples";
  need: keyof typeof dossier.needs;
  name: Words;
  source: Words;
  status: keyof typeof dossier.statuses;
  reason: Words;
};

export type Completeness = { complete: boolean; requirements: Requirement[] };

export type DossierDocument = {
  id: string;
  type: string;
  issuer: string | null;
  number: string | null;
  valid_until: string | null;
  file_name: string | null;
  size_bytes: number | null;
};

export type ScoreLine = { criterion: string; points: number; description?: string | null };
export type FormValues = Record<string, unknown>;

export type Dossier = DossierSummary & {
  registration: FormValues;
  self_assessment: Record<string, FormValues | undefined>;
  steps: DossierStep[];
  documents: DossierDocument[];
  completeness: Completeness;
  referral_completeness: Completeness | null;
};

/** What may be done with a dossier where it lies; the server has the last word. */
export function commandsFor({ deadlines: { next }, level }: DossierSummary): DossierCommand[] {
  if (next === null) return [];
  const onward: DossierCommand[] =
    next.action === "decide" && level === "province" ? ["decide", "forward"] : [next.action];
  return [...onward, ...(level === "producer" ? [] : (["return"] as const)), "withdraw"];
}

/** `1.1; 3; words` a line; the number of the first line that is not so, or the scores. */
export function parseScores(text: string): { scores: ScoreLine[] } | { wrongLine: number } {
  const scores: ScoreLine[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const [criterion = "", points = "", ...description] = line
      .split(";")
      .map((part) => part.trim());
    const value = Number(points.replace(",", "."));
    if (criterion === "" || points === "" || !(value >= 0 && value <= 100)) {
      return { wrongLine: index + 1 };
    }
    scores.push({ criterion, points: value, description: description.join("; ") || null });
  }
  return { scores };
}

export function scoresAsText(scores: ScoreLine[]): string {
  return scores
    .map(({ criterion, points, description }) =>
      [criterion, String(points), description ?? ""].filter(Boolean).join("; "),
    )
    .join("\n");
}
