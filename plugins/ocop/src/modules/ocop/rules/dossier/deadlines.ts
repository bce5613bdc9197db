import { addDays, daysBetween, type CivilDate } from "../civil-date";
import { renewalWindowOf, type LegalBasis } from "../certification-status";
import type { DossierLevel } from "../dossier-level";
import type { AssessmentKind, RuleSet } from "../rule-set";
import { ruleSetOn } from "../rule-sets";
import { roundFor, type Round } from "./evaluation-rounds";
import type { Words } from "./words";
import { addWorkingDays, holidaysKnown } from "./working-days";

export type DossierState = "open" | "returned" | "decided" | "withdrawn";
export type StepAction = "filed" | "received" | "forwarded" | "returned" | "decided" | "withdrawn";

/** A step of the way, oldest first; `level` is where it was done. */
export type StepFacts = { action: StepAction; level: DossierLevel; done_on: CivilDate };

export type DossierWay = {
  kind: AssessmentKind;
  level: DossierLevel;
  state: DossierState;
  filedOn: CivilDate | null;
  /** The round it was handed up in; null before. */
  round: Round | null;
  steps: readonly StepFacts[];
  /** Last valid day of the certificate that a re-evaluation follows; null when there is none. */
  certificateValidUntil: CivilDate | null;
  extraRounds: readonly Round[];
  today: CivilDate;
};

export type NextStep = {
  action: "file" | "receive" | "forward" | "decide";
  level: DossierLevel;
  /** Last day that the law gives; null where it gives none. */
  due_on: CivilDate | null;
  basis: LegalBasis | null;
  /** Negative when overdue; null without a due day. */
  days_left: number | null;
  /** Whole days past the due day; 0 when in time. */
  overdue_days: number;
};

export type DossierDeadlines = {
  /** Null when the dossier is decided or withdrawn. */
  next: NextStep | null;
  /** The round it is in, or the one it would fall into when handed up today. */
  round: (Round & { is_assigned: boolean; days_to_submit: number }) | null;
  filing_window: { opens_on: CivilDate; closes_on: CivilDate } | null;
  /** What an officer has to know; nothing here stops a step. */
  notes: Words[];
};

/** Whether the level where the dossier lies has taken it in. */
export function isReceived({ level, steps }: Pick<DossierWay, "level" | "steps">): boolean {
  const last = steps.at(-1);
  return last?.action === "received" && last.level === level;
}

type Due = { due_on: CivilDate; article: string | null };

/** Article 12.2: a dossier filed before the decree is finished within so many days of its effect. */
function pendingDue(way: DossierWay, ruleSet: RuleSet): Due | null {
  const { pendingDossierDays, effectiveFrom, articles } = ruleSet;
  if (!pendingDossierDays || way.filedOn === null || way.filedOn >= effectiveFrom) return null;
  const days = pendingDossierDays[way.kind];
  return { due_on: addDays(effectiveFrom, days), article: articles.pending_dossiers };
}

function lastStepOn(way: DossierWay): CivilDate | null {
  return way.steps.at(-1)?.done_on ?? way.filedOn;
}

/** Article 7.2: fifteen working days from the day the commune received the dossier. */
function communeDue(way: DossierWay, ruleSet: RuleSet): Due | null {
  const receivedOn = lastStepOn(way);
  if (!isReceived(way) || receivedOn === null || ruleSet.communeWorkingDays === null) return null;
  return {
    due_on: addWorkingDays(receivedOn, ruleSet.communeWorkingDays),
    article: ruleSet.articles.commune_handling,
  };
}

/** Article 7.6.g for a re-evaluation, otherwise the last day of the round (Article 5). */
function evaluationDue(way: DossierWay, ruleSet: RuleSet): Due | null {
  const arrivedOn = lastStepOn(way);
  if (way.kind === "re_evaluation" && ruleSet.reEvaluationDays !== null && arrivedOn !== null) {
    return {
      due_on: addDays(arrivedOn, ruleSet.reEvaluationDays),
      article: ruleSet.articles.re_evaluation,
    };
  }
  return way.round && { due_on: way.round.evaluate_by, article: ruleSet.articles.calendar };
}

function windowDue(way: DossierWay, ruleSet: RuleSet): Due | null {
  const window = filingWindowOf(way, ruleSet);
  return window && { due_on: window.closes_on, article: ruleSet.articles.renewal };
}

/** First and last day to file a re-evaluation (Article 7.6.a); null for the other kinds. */
function filingWindowOf(
  { kind, certificateValidUntil }: DossierWay,
  ruleSet: RuleSet | null,
): DossierDeadlines["filing_window"] {
  if (kind !== "re_evaluation" || certificateValidUntil === null) return null;
  const window = renewalWindowOf(certificateValidUntil, ruleSet);
  return window && { opens_on: window.opensOn, closes_on: window.closesOn };
}

function dueOf(way: DossierWay, ruleSet: RuleSet | null): Due | null {
  if (ruleSet === null) return null;
  const pending = pendingDue(way, ruleSet);
  if (pending) return pending;
  switch (way.level) {
    case "producer":
      return windowDue(way, ruleSet);
    case "commune":
      return communeDue(way, ruleSet);
    case "province":
    case "centre":
      return evaluationDue(way, ruleSet);
  }
}

function nextActionOf(way: DossierWay): NextStep["action"] {
  if (way.level === "producer") return "file";
  if (!isReceived(way)) return "receive";
  return way.level === "commune" ? "forward" : "decide";
}

function nextStepOf(way: DossierWay, ruleSet: RuleSet | null): NextStep | null {
  if (way.state === "decided" || way.state === "withdrawn") return null;
  const due = dueOf(way, ruleSet);
  const daysLeft = due && daysBetween(way.today, due.due_on);
  return {
    action: nextActionOf(way),
    level: way.level,
    due_on: due?.due_on ?? null,
    basis: due && ruleSet && { decision: ruleSet.decision, article: due.article },
    days_left: daysLeft,
    overdue_days: daysLeft === null ? 0 : Math.max(0, -daysLeft),
  };
}

/** The words of Article 7.6.a. */
const WINDOW_ARTICLE: Words = {
  vi: "Thời gian nộp hồ sơ không sớm hơn 180 ngày và không muộn hơn 120 ngày tính đến ngày hết thời hạn của giấy chứng nhận (Điều 7 khoản 6 điểm a).",
  en: "A dossier is filed not earlier than 180 and not later than 120 days before the certificate ends (Article 7.6.a).",
};

function notesOf(
  way: DossierWay,
  window: DossierDeadlines["filing_window"],
  next: NextStep | null,
): Words[] {
  const notes: Words[] = [];
  const filedOn = way.filedOn ?? way.today;
  if (window && (filedOn < window.opens_on || filedOn > window.closes_on)) {
    notes.push({
      vi: `Ngày nộp ${filedOn} nằm ngoài khoảng ${window.opens_on} đến ${window.closes_on}. ${WINDOW_ARTICLE.vi}`,
      en: `Filed on ${filedOn}, outside ${window.opens_on} to ${window.closes_on}. ${WINDOW_ARTICLE.en}`,
    });
  }
  const from = lastStepOn(way);
  if (next?.action === "forward" && next.due_on && from && !holidaysKnown(from, next.due_on)) {
    notes.push({
      vi: "Chưa có lịch nghỉ lễ được công bố của năm này: hạn có thể lùi vài ngày.",
      en: "The announced holidays of this year are not on record: the due day may move back.",
    });
  }
  return notes;
}

function roundOf(way: DossierWay): DossierDeadlines["round"] {
  const upTo = way.level === "province" || way.level === "centre" ? way.level : "province";
  const isAssigned = way.round?.level === upTo;
  const round = isAssigned ? way.round : roundFor(upTo, way.today, way.extraRounds);
  return (
    round && {
      ...round,
      is_assigned: isAssigned,
      days_to_submit: daysBetween(way.today, round.submit_by),
    }
  );
}

/**
 * What has to happen next with a dossier, until when, by which article, and by how many days it is
 * overdue; the last day counts. Terms are those of the rule set in force on `today`; a dossier filed
 * before that decree has the days of its transition (Article 12.2) instead.
 */
export function dossierDeadlines(way: DossierWay): DossierDeadlines {
  const ruleSet = ruleSetOn(way.today);
  const next = nextStepOf(way, ruleSet);
  const filing_window = filingWindowOf(way, ruleSet);
  return {
    next,
    round: next && roundOf(way),
    filing_window,
    notes: notesOf(way, filing_window, next),
  };
}
