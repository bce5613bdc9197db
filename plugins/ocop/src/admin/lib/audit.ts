import type { HistoryChange } from "../components/history-list";
import type { audit } from "../i18n/vi/audit";

export type AuditEntity = keyof typeof audit.entity;

export type AuditEntry = {
  id: string;
  at: string;
  actor_type: keyof typeof audit.actor;
  actor_name: string | null;
  reason: string | null;
  entity: AuditEntity;
  entity_id: string;
  action: keyof typeof audit.action;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  label: string | null;
  registered_product_id: string | null;
  producer_id: string | null;
};

const MAX_LENGTH = 200;
/** Say nothing to a person. */
const HIDDEN = new Set(["id", "deleted_at", "created_at", "updated_at"]);

function inWords(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

/** The fields that an entry tells of, with what stood there and what stands there now. */
export function changesOf({
  before,
  after,
}: Pick<AuditEntry, "before" | "after">): HistoryChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .filter((field) => !HIDDEN.has(field))
    .map((field) => ({
      field,
      before: inWords(before?.[field]),
      after: inWords(after?.[field]),
    }))
    .filter((change) => change.before !== null || change.after !== null);
}
