import type { Language } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";

import { sentenceIn, type PortalAnswer } from "./portal-answer";
import { portalFormAgain, portalFormRefused } from "./portal-form.server";

const NEED = /^([a-z_]+(?:\.[a-z0-9_]+)*): (.+)$/;

/**
 * What the backend needs of each field, where that is all it says; null otherwise.
 * @param idOf the field's id on the page by its path in the body; null: it stands in no field
 */
function needsIn(
  message: string,
  idOf: (path: string) => string | null,
): PortalAnswer["problems"] | null {
  const problems: PortalAnswer["problems"] = [];
  for (const part of message.split(/; (?=[a-z0-9_.]+: )/)) {
    const [, path = "", need = ""] = NEED.exec(part) ?? [];
    const field = idOf(path);
    if (field === null) return null;
    const sentence = need.charAt(0).toUpperCase() + need.slice(1);
    if (!problems.some((known) => known.field === field)) {
      problems.push({ field, message: `${sentence}.` });
    }
  }
  return problems;
}

/** As `portalFormRefused`, with what a field needs said at the field. */
export function portalFieldsRefused(
  error: unknown,
  values: Record<string, string>,
  { language, idOf }: { language: Language; idOf: (path: string) => string | null },
) {
  if (error instanceof StoreError && error.status === 400) {
    const problems = needsIn(sentenceIn(language, error.message), idOf);
    if (problems !== null) return portalFormAgain(values, problems);
  }
  return portalFormRefused(error, values, language);
}
