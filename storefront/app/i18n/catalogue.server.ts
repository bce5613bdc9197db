import type { Language } from "./language";
import { messages as english } from "./messages-en";
import { messages as vietnamese } from "./messages-vi";
import { createTranslate, type Messages, type Translate } from "./translate";

const CATALOGUES: Record<Language, Messages> = { vi: vietnamese, en: english };

/** All words of a language; browsers load theirs as a file of its own. */
export function messagesOf(language: Language): Messages {
  return CATALOGUES[language];
}

/** The translate function for loaders and actions. */
export function translateIn(language: Language): Translate {
  return createTranslate(language, CATALOGUES[language]);
}
