import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { Consignment, ConsignmentStatus } from "../../lib/consignment";
import { deadlineOf } from "../../lib/deadline";
import { useFormats } from "../../lib/use-formats";

const COLOURS = {
  new: "orange",
  accepted: "blue",
  packed: "blue",
  shipped: "blue",
  delivered: "green",
  refused: "red",
  cancelled: "grey",
  returned: "grey",
} as const;

export function ConsignmentStatusBadge({ status }: { status: ConsignmentStatus }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[status]} data-consignment-status={status}>
      {t(`consignment.status.${status}`)}
    </StatusBadge>
  );
}

/** Until when the producer answers, as a time and in words; what is late stands out. */
export function AcceptBy({ consignment }: { consignment: Consignment }) {
  const { t } = useWords();
  const format = useFormats();
  if (consignment.status !== "new") {
    return <span className="text-ui-fg-muted">{t("consignment.answered")}</span>;
  }
  if (consignment.awaits_transfer) return <>{t("consignment.awaits_transfer")}</>;
  const { isOver, unit, count } = deadlineOf(consignment.accept_by, new Date());
  const words = t(isOver ? `consignment.over.${unit}` : `consignment.left.${unit}`, { count });
  return (
    <span className={isOver ? "text-ui-fg-error" : undefined}>
      <time dateTime={consignment.accept_by}>{format.instant(consignment.accept_by)}</time>
      {` (${words})`}
    </span>
  );
}
