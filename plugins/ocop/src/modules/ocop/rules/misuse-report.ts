/** Who told of it: anybody, or the staff themselves. */
export const MISUSE_REPORT_ORIGINS = ["public", "staff"] as const;

export const MISUSE_REPORT_STATES = ["new", "verifying", "confirmed", "dismissed"] as const;
export type MisuseReportState = (typeof MISUSE_REPORT_STATES)[number];

/** States that staff put a report into; none returns to "new". */
export const HANDLED_STATES = ["verifying", "confirmed", "dismissed"] as const;
export type HandledState = (typeof HANDLED_STATES)[number];

/** A settled report is taken up again only by verifying anew, when new facts come. */
const NEXT: Record<MisuseReportState, readonly HandledState[]> = {
  new: ["verifying", "confirmed", "dismissed"],
  verifying: ["confirmed", "dismissed"],
  confirmed: ["verifying"],
  dismissed: ["verifying"],
};

/** The states a report can be put into next. */
export function nextMisuseReportStates(state: MisuseReportState): readonly HandledState[] {
  return NEXT[state];
}

export type HandlingProblem = "not_from_here" | "outcome_missing";

/** Why a report cannot be handled so; null when it can. A settled one says what came of it. */
export function handlingProblem(
  from: MisuseReportState,
  { state, outcome }: { state: HandledState; outcome: string | null },
): HandlingProblem | null {
  if (!NEXT[from].includes(state)) return "not_from_here";
  return state !== "verifying" && !outcome ? "outcome_missing" : null;
}

/**
 * What the reporter said of the product, with the address or the code that the register does not
 * know, so that nothing of a report is lost; null when nothing was said.
 */
export function productTextOf({
  text,
  unknownHandle,
  unknownCode,
}: {
  text: string | null;
  unknownHandle: string | null;
  unknownCode: string | null;
}): string | null {
  const parts = [
    text,
    unknownHandle && `/products/${unknownHandle}`,
    unknownCode && `/certificates/${unknownCode}`,
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? parts.join(" · ") : null;
}
