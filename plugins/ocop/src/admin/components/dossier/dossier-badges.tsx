import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { DossierState, NextStep, Requirement } from "../../lib/dossier";
import { useFormats } from "../../lib/use-formats";

const STATE_COLOURS = {
  open: "blue",
  returned: "orange",
  decided: "green",
  withdrawn: "grey",
} as const;

const REQUIREMENT_COLOURS = {
  present: "green",
  expires_soon: "orange",
  missing: "red",
  expired: "red",
} as const;

export function DossierStateBadge({ state }: { state: DossierState }) {
  const { t } = useWords();
  return <StatusBadge color={STATE_COLOURS[state]}>{t(`dossier.states.${state}`)}</StatusBadge>;
}

/** Missing proof of a score is no fault: it stays grey. */
export function RequirementBadge({ status, need }: Pick<Requirement, "status" | "need">) {
  const { t } = useWords();
  const isOptional = need === "evidence" && status === "missing";
  return (
    <StatusBadge color={isOptional ? "grey" : REQUIREMENT_COLOURS[status]}>
      {t(`dossier.statuses.${status}`)}
    </StatusBadge>
  );
}

/** Until when, in words; overdue stands out. */
export function DueDay({ next }: { next: NextStep | null }) {
  const { t } = useWords();
  const format = useFormats();
  if (next === null) return <>–</>;
  if (next.due_on === null || next.days_left === null) {
    return <span className="text-ui-fg-muted">{t("dossier.no_due")}</span>;
  }
  const words = t("dossier.due_with_days", {
    date: format.date(next.due_on),
    days: format.daysLeft(next.days_left),
  });
  return <span className={next.overdue_days > 0 ? "text-ui-fg-error" : undefined}>{words}</span>;
}
