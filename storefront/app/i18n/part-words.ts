import { useMemo } from "react";

import type { Language } from "~/i18n/language";
import { fill, type MessageValues } from "~/i18n/translate";
import { useI18n } from "~/i18n/use-i18n";

/**
 * The words of one part of the shop in both languages. They come with its own pages: the
 * catalogue of the shop, which every buyer loads, does not hold them.
 */
export type Words<Key extends string> = Record<Language, Record<Key, string>>;
export type Say<Key extends string> = (key: Key, values?: MessageValues) => string;

/** Says the words of one part in a language; placeholders as in the shop's catalogue. */
export function wordsIn<Key extends string>(words: Words<Key>, language: Language): Say<Key> {
  return (key, values) => fill(language, words[language][key], values);
}

/** As `wordsIn`, in the page's language. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  const { language } = useI18n();
  return useMemo(() => wordsIn(words, language), [words, language]);
}
