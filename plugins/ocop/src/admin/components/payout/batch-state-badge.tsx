import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { BatchState } from "../../lib/payout";

const COLOURS = { prepared: "orange", paid: "green", cancelled: "grey" } as const;

export function BatchStateBadge({ state }: { state: BatchState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[state]} data-batch-state={state}>
      {t(`payout.states.${state}`)}
    </StatusBadge>
  );
}
