import { data } from "@remix-run/node";

import { logFailure } from "~/features/cart/log-failure.server";
import type { MessageKey } from "~/i18n/translate";
import { StoreError } from "~/lib/store.server";

import { withoutSecrets, type AccountAnswer, type AccountProblem } from "./account-form";

/** The page again with what was typed and what must be mended. */
export function formAgain(values: Record<string, string>, problems: AccountProblem[]) {
  const answer: AccountAnswer = { values: withoutSecrets(values), problems, trouble: null };
  return data(answer, 422);
}

/**
 * The page again after the backend refused: `known` tells by status or by Medusa's code which field it
 * is about, or null when no field can mend it. What is not known becomes "try again later".
 */
export function refusedForm(
  error: unknown,
  values: Record<string, string>,
  known: Record<string, { field: string | null; message: MessageKey }>,
) {
  // A redirect is an answer, not a failure; a backend that is down keeps what was typed.
  if (error instanceof Response && error.status !== 503) throw error;
  const kept = withoutSecrets(values);
  const answer: AccountAnswer = { values: kept, problems: [], trouble: "account.failed" };
  if (!(error instanceof StoreError)) {
    logFailure("A form of the account failed:", error);
    return data(answer, 503);
  }
  if (error.status === 429) return data({ ...answer, trouble: "account.tooMany" as const }, 429);
  const refusal = known[error.code ?? ""] ?? known[String(error.status)];
  if (!refusal) return data(answer, 503);
  const { field, message } = refusal;
  return field === null
    ? data({ ...answer, trouble: message }, error.status)
    : data({ ...answer, problems: [{ field, message }], trouble: null }, error.status);
}
