import { useMemo } from "react";
import { useWords } from "../i18n/use-words";
import { changesOf, type AuditEntry } from "../lib/audit";
import type { HistoryEntry } from "./history-list";

/** Entries of the audit log as a history shows them, in the admin's words. */
export function useHistory(entries: AuditEntry[]): HistoryEntry[] {
  const { t } = useWords();
  return useMemo(
    () =>
      entries.map((entry) => {
        const action = t("audit.action_line", {
          action: t(`audit.action.${entry.action}`),
          entity: t(`audit.entity.${entry.entity}`),
        });
        return {
          id: entry.id,
          at: entry.at,
          action: entry.label === null ? action : `${action} · ${entry.label}`,
          actor: entry.actor_name ?? t(`audit.actor.${entry.actor_type}`),
          reason: entry.reason,
          changes: changesOf(entry),
        };
      }),
    [entries, t],
  );
}
