import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { ChangeState } from "../../lib/recognition";

const COLOURS = {
  proposed: "orange",
  confirmed: "green",
  rejected: "red",
  withdrawn: "grey",
} as const satisfies Record<ChangeState, string>;

/** Whether a proposed change waits, or how it was decided. */
export function ChangeStateBadge({ state }: { state: ChangeState }) {
  const { t } = useWords();
  return <StatusBadge color={COLOURS[state]}>{t(`change.state.${state}`)}</StatusBadge>;
}
