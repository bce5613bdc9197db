import type { Language } from "../i18n/language";

const BOTH_LANGUAGES = /^(?:Invalid request: )?(.+) \/ (.+)$/s;

/**
 * The half of the server's sentence that the reader understands: ours are sent as
 * "Tiếng Việt / English"; others are Medusa's own, in English.
 */
export function sentenceIn(language: Language, message: string): string {
  const [, vietnamese, english] = BOTH_LANGUAGES.exec(message) ?? [];
  if (vietnamese === undefined || english === undefined) return message;
  return language === "vi" ? vietnamese : english;
}
