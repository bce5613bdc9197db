import { Text } from "@medusajs/ui";
import type { FigureEntry } from "../../../figures/read-rows";
import { EVENT_KIND_WORDS, SUPPORT_KIND_WORDS } from "../../../modules/ocop/rules/figures/words";
import { useWords } from "../../i18n/use-words";
import { useFormats } from "../../lib/use-formats";
import { entryPage } from "../programme/paths";
import { TextLink } from "../recognition/text-link";

const KIND_WORDS = { ...EVENT_KIND_WORDS, ...SUPPORT_KIND_WORDS };

/** What the programme recorded behind a number, each leading to its page. */
export function EntryList({ entries }: { entries: readonly FigureEntry[] }) {
  return (
    <ul className="flex flex-col gap-y-3">
      {entries.map((entry) => (
        <EntryLine key={entry.id} entry={entry} />
      ))}
    </ul>
  );
}

function EntryLine({
  entry: { noun, id, name, kind, starts_on, ends_on },
}: {
  entry: FigureEntry;
}) {
  const { t, language } = useWords();
  const format = useFormats();
  const kindWord = Object.entries(KIND_WORDS).find(([known]) => known === kind)?.[1][language];
  const days =
    starts_on === ends_on
      ? format.date(starts_on)
      : t("figures.rows.period", { from: format.date(starts_on), until: format.date(ends_on) });
  return (
    <li className="border-ui-border-base flex flex-col gap-y-1 border-l-2 pl-4" data-row={id}>
      <TextLink to={entryPage(noun, id)}>{name ?? kindWord ?? id}</TextLink>
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {[name !== null && kindWord, days].filter(Boolean).join(" · ")}
      </Text>
    </li>
  );
}
