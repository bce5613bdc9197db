import { useWords } from "../../i18n/use-words";
import { searchIndexState, waitOf, type SearchIndex } from "../../lib/search";
import { useFormats } from "../../lib/use-formats";
import type { Fact } from "../facts";

/** What there is to say of an index, a row each. */
export function useIndexFacts(index: SearchIndex): Fact[] {
  const { t } = useWords();
  const format = useFormats();
  const facts: Fact[] = [
    useStateFact(index),
    useDocumentsFact(index),
    usePendingFact(index),
    {
      label: t("search.indexed_on"),
      value: format.date(index.indexed_on),
    },
    useComparisonFact(index),
    useFillingFact(index),
  ];
  const { problem_count: refused } = index;
  if (refused > 0) {
    facts.splice(3, 0, {
      label: t("search.refused"),
      value: t("search.refused_line", { count: refused, number: format.number(refused) }),
      note: t("search.refused_hint"),
    });
  }
  return facts;
}

function useStateFact(index: SearchIndex): Fact {
  const { t } = useWords();
  const format = useFormats();
  const label = t("search.state_line");
  if (index.failing_since === null) {
    return { label, value: t(`search.state_about.${searchIndexState(index)}`) };
  }
  return {
    label,
    value: t("search.state_about.failing", {
      time: format.instant(index.failing_since),
      reason: index.last_error ?? t("search.reason_unknown"),
    }),
    note: t("search.failing_hint"),
  };
}

function useDocumentsFact(index: SearchIndex): Fact {
  const { t } = useWords();
  const format = useFormats();
  const { document_count: count } = index;
  const rows = format.number(index.database_count);
  return {
    label: t("search.documents"),
    value:
      count === null
        ? t("search.documents_unknown", { rows })
        : t("search.documents_of", { count, number: format.number(count), rows }),
    note: t(`search.without_document.${index.name}`),
  };
}

function usePendingFact({ pending, lag_seconds: lag }: SearchIndex): Fact {
  const { t } = useWords();
  const format = useFormats();
  const label = t("search.pending");
  if (pending === 0) return { label, value: t("common.none") };
  const { unit, count } = waitOf(lag);
  const wait = t(`search.wait_${unit}`, { count });
  return {
    label,
    value: t("search.pending_line", { count: pending, number: format.number(pending), wait }),
  };
}

function useComparisonFact(index: SearchIndex): Fact {
  const { t } = useWords();
  const format = useFormats();
  const { reconciled_at: at, reconcile_report: report } = index;
  const due = index.reconcile_due ? t("search.compared_due") : undefined;
  const found = () => {
    if (report === null) return undefined;
    const { checked, missing, different, extra } = report;
    const isSame = missing + different + extra === 0;
    return t(isSame ? "search.compared_same" : "search.compared_differs", {
      count: checked,
      number: format.number(checked),
      missing: format.number(missing),
      different: format.number(different),
      extra: format.number(extra),
    });
  };
  return {
    label: t("search.compared"),
    value: at === null ? t("search.compared_never") : format.instant(at),
    note: [found(), due].filter(Boolean).join(" ") || undefined,
  };
}

function useFillingFact({ filling }: SearchIndex): Fact {
  const { t } = useWords();
  const format = useFormats();
  const label = t("search.filled");
  if (filling === null) return { label, value: t("search.filled_never") };
  const { status, documents_synced: synced } = filling;
  const time = format.instant(
    (status === "done" ? filling.completed_at : null) ?? filling.started_at,
  );
  const reason = filling.error?.replace(/\.$/, "") ?? t("search.reason_unknown");
  const notes = {
    pending: undefined,
    processing: undefined,
    done: t("search.filled_with", { count: synced, number: format.number(synced) }),
    failed: filling.is_active ? reason : t("search.filled_failed", { reason }),
    canceled: undefined,
  };
  return {
    label,
    // Whoever pressed the button hears that it is done without looking for it.
    value: <span role="status">{t(`search.filling_status.${status}`, { time })}</span>,
    note: notes[status],
  };
}
