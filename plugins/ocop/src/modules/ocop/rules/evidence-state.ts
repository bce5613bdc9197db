import type { CivilDate } from "./civil-date";
import { verifiedFrom } from "./figures/participation-level";
import type { EvidenceOutcome } from "./participation";

/**
 * How a piece of evidence stands on a day. waiting: nobody has looked at it; stale: it was verified too
 * long ago; ended: its last day is over; dead: the link answers no more.
 */
export const EVIDENCE_STATES = [
  "waiting",
  "verified",
  "stale",
  "ended",
  "refused",
  "dead",
] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** @param newest its newest check up to the day; null: none */
export function evidenceStateOn(
  evidence: {
    valid_until: CivilDate | null;
    newest: { outcome: EvidenceOutcome; checked_on: CivilDate } | null;
  },
  date: CivilDate,
): EvidenceState {
  const { newest, valid_until } = evidence;
  if (newest !== null && newest.outcome !== "verified") return newest.outcome;
  if (valid_until !== null && valid_until < date) return "ended";
  if (newest === null) return "waiting";
  return newest.checked_on < verifiedFrom(date) ? "stale" : "verified";
}
