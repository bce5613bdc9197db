import { StatusBadge } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import type { SearchIndexState } from "../../lib/search";

type Colour = "green" | "red" | "blue" | "orange" | "grey";

const COLOURS: Record<SearchIndexState, Colour> = {
  failing: "red",
  filling: "blue",
  silent: "orange",
  unfilled: "grey",
  refused: "orange",
  receiving: "blue",
  well: "green",
};

/** How an index stands, as a word; the colour only makes it faster to find. */
export function SearchStateBadge({ state }: { state: SearchIndexState }) {
  const { t } = useWords();
  return (
    <StatusBadge color={COLOURS[state]} data-search-state={state}>
      {t(`search.state.${state}`)}
    </StatusBadge>
  );
}
