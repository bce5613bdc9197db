import type { CivilDate } from "./civil-date";

/** The days of a recall: on the product's page from `announced_on` to the day before it ended. */
export type RecallDays = { announced_on: CivilDate; ended_on: CivilDate | null };

/** Whether a recall stands on a day; on the day it is declared ended it no longer does. */
export function isRecallActiveOn({ announced_on, ended_on }: RecallDays, date: CivilDate): boolean {
  return announced_on <= date && (ended_on === null || date < ended_on);
}

export const RECALL_STATES = ["announced", "active", "ended"] as const;
export type RecallState = (typeof RECALL_STATES)[number];

/** Not yet begun, standing, or over on a day; one withdrawn before it began is over. */
export function recallStateOn(recall: RecallDays, date: CivilDate): RecallState {
  const { announced_on, ended_on } = recall;
  if (ended_on !== null && (ended_on <= date || ended_on <= announced_on)) return "ended";
  return announced_on <= date ? "active" : "announced";
}

/** The recalls that stand on a day, the newest announcement first. */
export function activeRecallsOn<Recall extends RecallDays>(
  recalls: readonly Recall[],
  date: CivilDate,
): Recall[] {
  return recalls
    .filter((recall) => isRecallActiveOn(recall, date))
    .sort((left, right) => right.announced_on.localeCompare(left.announced_on));
}

/** A lot number as it is compared: `l 0412a` and `L0412A` are the same lot. */
export function normaliseLot(lot: string): string {
  return lot.normalize("NFC").replace(/\s+/gu, "").toUpperCase();
}

/** Whether a recall of `lots` is for the lot that a person reads on the pack; no lots: every lot. */
export function recallCoversLot(lots: readonly string[], lot: string): boolean {
  if (lots.length === 0) return true;
  const wanted = normaliseLot(lot);
  return wanted !== "" && lots.some((one) => normaliseLot(one) === wanted);
}

/** The lots as entered, each once, as it was first written. */
export function distinctLots(lots: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const lot of lots) if (!first.has(normaliseLot(lot))) first.set(normaliseLot(lot), lot);
  return [...first.values()];
}

export type EndProblem = "ended_in_future" | "ended_before_announced";

/**
 * Why a recall cannot be ended on a day; null when it can. One whose announcement is still to come is
 * withdrawn by ending it on the day of its announcement.
 */
export function endProblem(
  { announcedOn, endedOn }: { announcedOn: CivilDate; endedOn: CivilDate },
  today: CivilDate,
): EndProblem | null {
  if (endedOn < announcedOn) return "ended_before_announced";
  return endedOn > today && endedOn > announcedOn ? "ended_in_future" : null;
}
