import type { Language } from "~/i18n/language";

import type { Localised } from "./types";

/** The name of something that has one in both languages. */
export function nameIn(language: Language, { name_vi, name_en }: Localised): string {
  return language === "vi" ? name_vi : name_en;
}
