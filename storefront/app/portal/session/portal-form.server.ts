import { data } from "@remix-run/node";

import { logFailure } from "~/features/cart/log-failure.server";
import { translateIn } from "~/i18n/catalogue.server";
import type { Language } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";

import { sentenceIn, type PortalAnswer } from "./portal-answer";

/** The page again with what was typed and what must be mended. */
export function portalFormAgain(
  values: Record<string, string>,
  problems: PortalAnswer["problems"],
) {
  return data<PortalAnswer>({ values, problems, trouble: null }, 422);
}

/**
 * The page again after the backend refused, in the backend's own words, which are in both languages;
 * a backend that is down keeps what was typed. A redirect is thrown on.
 */
export function portalFormRefused(
  error: unknown,
  values: Record<string, string>,
  language: Language,
) {
  if (error instanceof Response && error.status !== 503) throw error;
  const t = translateIn(language);
  const answer = (trouble: string, status: number) =>
    data<PortalAnswer>({ values, problems: [], trouble }, status);
  if (error instanceof StoreError) return answer(sentenceIn(language, error.message), error.status);
  logFailure("A form of the portal failed:", error);
  return answer(t("account.failed"), 503);
}
