import type { WordKey } from "../i18n/messages";
import { useWords } from "../i18n/use-words";

/** A breadcrumb in the admin's language: `handle = { breadcrumb: () => <Crumb word="…" /> }`. */
export function Crumb({ word }: { word: WordKey }) {
  const { t } = useWords();
  return <>{t(word)}</>;
}
