import { Button } from "@medusajs/ui";
import { useWords } from "../../i18n/use-words";
import { isFilling, searchIndexState, type SearchIndex } from "../../lib/search";
import { Facts } from "../facts";
import { Section } from "../section";
import { FillingProgress } from "./filling-progress";
import { SearchStateBadge } from "./state-badge";
import { useIndexFacts } from "./use-index-facts";

type IndexSectionProps = {
  index: SearchIndex;
  /** Null for whoever may only look. */
  onRebuild: (() => void) | null;
};

/** One index: how it stands, what is in it, and the button that has it built anew. */
export function IndexSection({ index, onRebuild }: IndexSectionProps) {
  const { t } = useWords();
  const facts = useIndexFacts(index);
  const state = searchIndexState(index);
  const title = t(`search.index.${index.name}`);
  return (
    <Section
      title={title}
      actions={
        <>
          <SearchStateBadge state={state} />
          {onRebuild && (
            <Button
              size="small"
              variant="secondary"
              aria-label={t("search.rebuild_of", { index: title })}
              disabled={isFilling(index)}
              onClick={onRebuild}
            >
              {t("search.rebuild")}
            </Button>
          )}
        </>
      }
    >
      {isFilling(index) && index.filling && (
        <FillingProgress index={index} filling={index.filling} />
      )}
      <Facts items={facts} />
    </Section>
  );
}
