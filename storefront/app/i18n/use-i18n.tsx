import { createContext, useContext, useMemo, type ReactNode } from "react";

import { createFormat, type Format } from "./format";
import { pathIn, type Language } from "./language";
import { createTranslate, type Messages, type Translate } from "./translate";

interface I18n {
  language: Language;
  t: Translate;
  format: Format;
  /** Puts a Vietnamese address such as `/cart` into the page's language. */
  path: (path: string) => string;
}

const I18nContext = createContext<I18n | null>(null);

/** Gives every component below the page's language and its words. */
export function I18nProvider({
  language,
  messages,
  children,
}: {
  language: Language;
  messages: Messages;
  children: ReactNode;
}) {
  const value = useMemo<I18n>(
    () => ({
      language,
      t: createTranslate(language, messages),
      format: createFormat(language),
      path: (path) => pathIn(language, path),
    }),
    [language, messages],
  );
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

/** The page's language, its words (`t`), its numbers and dates (`format`) and addresses (`path`). */
export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (!value) throw new Error("useI18n needs an I18nProvider above it");
  return value;
}
