import type { WordKey } from "../i18n/messages";

export type AttentionItem = {
  id: string;
  name: string;
  detail: string | null;
  date: string | null;
};
export type AttentionKind = { count: number; items: AttentionItem[] };

export type KindName =
  | "changes_to_confirm"
  | "imports_to_confirm"
  | "expired_recently"
  | "extended"
  | "expiring"
  | "renewal_due"
  | "dossiers_overdue"
  | "findings_overdue"
  | "inspections_due"
  | "misuse_reports"
  | "producers_applied"
  | "mail_problems"
  | "evidence_waiting";

export type Attention = {
  as_of: string;
  kinds: Partial<Record<KindName, AttentionKind>>;
  figures: {
    stars_shown: Record<"3" | "4" | "5", number>;
    registered_products: number;
    active_producers: number;
  };
};

/** A list as its page's address keeps a filter of one value. */
const filtered = (path: string, filter: string, value: string) =>
  `${path}?${filter}=${encodeURIComponent(JSON.stringify([value]))}`;

/** The kinds in the order in which they press, each with the list that shows all of them. */
export const ATTENTION_KINDS: { kind: KindName; title: WordKey; to: string }[] = [
  {
    kind: "changes_to_confirm",
    title: "attention.changes_to_confirm",
    to: "/ocop/changes",
  },
  { kind: "imports_to_confirm", title: "attention.imports_to_confirm", to: "/ocop/imports" },
  {
    kind: "expired_recently",
    title: "attention.expired_recently",
    to: filtered("/ocop/certifications", "status", "expired"),
  },
  {
    kind: "extended",
    title: "attention.extended",
    to: filtered("/ocop/certifications", "status", "extended"),
  },
  {
    kind: "expiring",
    title: "attention.expiring",
    to: filtered("/ocop/certifications", "status", "expiring"),
  },
  {
    kind: "renewal_due",
    title: "attention.renewal_due",
    to: filtered("/ocop/certifications", "status", "renewal_due"),
  },
  {
    kind: "dossiers_overdue",
    title: "attention.dossiers_overdue",
    to: "/ocop/dossiers?overdue=true",
  },
  { kind: "findings_overdue", title: "attention.findings_overdue", to: "/ocop/monitoring" },
  { kind: "inspections_due", title: "attention.inspections_due", to: "/ocop/monitoring" },
  { kind: "misuse_reports", title: "attention.misuse_reports", to: "/ocop/monitoring" },
  {
    kind: "producers_applied",
    title: "attention.producers_applied",
    to: filtered("/ocop/producers", "state", "applied"),
  },
  {
    kind: "evidence_waiting",
    title: "attention.evidence_waiting",
    to: "/ocop/participations",
  },
  {
    kind: "mail_problems",
    title: "attention.mail_problems",
    to: "/ocop/reminders?problem=true",
  },
];
