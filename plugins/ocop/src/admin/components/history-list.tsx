import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words";
import { useFormats } from "../lib/use-formats";

export type HistoryChange = {
  field: string;
  /** Already in words: format dates, statuses and numbers before. Null: there was nothing. */
  before: ReactNode;
  after: ReactNode;
};

export type HistoryEntry = {
  id: string;
  /** ISO 8601. */
  at: string;
  /** What was done, in words. */
  action: string;
  /** Who did it; null: the system. */
  actor: string | null;
  reason?: string | null;
  changes: HistoryChange[];
};

type HistoryListProps = {
  entries: HistoryEntry[];
  /** The words for a field; its name as it stands when left out. */
  labelOf?: (field: string) => string;
};

/** Who changed what, when and why, newest first as given: rows of a `Section`. */
export function HistoryList({ entries, labelOf = (field) => field }: HistoryListProps) {
  const { t } = useWords();
  const format = useFormats();
  if (entries.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("common.empty.history")}
      </Text>
    );
  }
  return (
    <ol className="divide-y">
      {entries.map(({ id, at, action, actor, reason, changes }) => (
        <li key={id} className="flex flex-col gap-y-2 px-6 py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Text size="small" weight="plus" leading="compact">
              {action}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              <time dateTime={at}>{format.instant(at)}</time>{" "}
              {t("common.by", { name: actor ?? t("common.system") })}
            </Text>
          </div>
          {reason && (
            <Text size="small" className="text-ui-fg-subtle">
              {t("common.reason")}: {reason}
            </Text>
          )}
          {changes.map(({ field, before, after }) => (
            <ChangeRow key={field} label={labelOf(field)} before={before} after={after} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function ChangeRow({ label, before, after }: Omit<HistoryChange, "field"> & { label: string }) {
  const { t } = useWords();
  const words = (value: ReactNode) => (value === null || value === "" ? t("common.none") : value);
  return (
    <div className="txt-compact-small text-ui-fg-subtle flex flex-wrap gap-x-2 gap-y-1">
      <span className="txt-compact-small-plus">{label}:</span>
      <span className="min-w-0 break-words">
        <span className="sr-only">{t("common.before")}: </span>
        {before === null ? words(before) : <del>{words(before)}</del>}
        <span aria-hidden="true"> → </span>
        <span className="sr-only">{t("common.after")}: </span>
        <ins className="text-ui-fg-base no-underline">{words(after)}</ins>
      </span>
    </div>
  );
}
