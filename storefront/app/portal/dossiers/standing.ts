import type { Say } from "~/i18n/part-words";
import type { DossierSummary } from "./types";
import type { dossierWords } from "./words";

/** Where a dossier stands, in a few words. */
export function standingOf(
  say: Say<keyof typeof dossierWords.vi>,
  { state, level }: Pick<DossierSummary, "state" | "level">,
): string {
  if (state === "decided" || state === "withdrawn") return say(`state_${state}`);
  return state === "returned" ? say("returned") : say(`at_${level}`);
}
