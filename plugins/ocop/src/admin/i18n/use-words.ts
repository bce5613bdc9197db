import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { languageOf, type Language } from "./language";
import type { WordKey } from "./messages";

export type Values = Record<string, string | number>;
export type Translate = (key: WordKey, values?: Values) => string;

/** Our messages in the admin's language; `count` among the values picks the plural. */
export function useWords(): { t: Translate; language: Language } {
  const { t, i18n } = useTranslation("ocop");
  return useMemo(
    () => ({
      t: (key: WordKey, values: Values = {}) => t(key, values),
      language: languageOf(i18n.language),
    }),
    [t, i18n.language],
  );
}
