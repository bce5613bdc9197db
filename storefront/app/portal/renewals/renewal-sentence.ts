import type { Format } from "~/i18n/format";

import type { Say } from "~/i18n/part-words";
import type { RenewalView } from "./types";
import type { renewalWords } from "./words";

/** When a certificate is to be renewed, in one sentence. */
export function renewalSentence(
  say: Say<keyof typeof renewalWords.vi>,
  format: Format,
  { renewal }: Pick<RenewalView, "renewal">,
): string {
  const day = (date: string | null) => (date === null ? "–" : format.date(date));
  return say(`sentence_${renewal.state}`, {
    opens: day(renewal.opens_on),
    closes: day(renewal.closes_on),
    until: day(renewal.valid_until),
    days: renewal.days_to_open ?? renewal.days_to_file ?? 0,
  });
}
