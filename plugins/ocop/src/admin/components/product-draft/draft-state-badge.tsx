import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { DraftState } from "../../lib/product-draft";

const COLOURS = {
  draft: "grey",
  submitted: "orange",
  changes_requested: "blue",
  refused: "red",
  published: "green",
} as const;

export function DraftStateBadge({ state }: { state: DraftState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[state]} data-draft-state={state}>
      {t(`product_draft.state.${state}`)}
    </StatusBadge>
  );
}
