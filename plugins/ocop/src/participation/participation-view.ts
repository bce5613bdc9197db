import type { CivilDate } from "../modules/ocop/rules/civil-date";
import { evidenceStateOn } from "../modules/ocop/rules/evidence-state";
import { participationLevelOn } from "../modules/ocop/rules/figures/participation-level";
import type { EvidenceRow, ParticipationRow } from "./read-participations";

function evidenceView({ newest, ...evidence }: EvidenceRow, today: CivilDate) {
  return {
    ...evidence,
    state: evidenceStateOn({ ...evidence, newest }, today),
    checked_on: newest?.checked_on ?? null,
    checked_by: newest?.method ?? null,
    note: newest?.note ?? null,
  };
}

/** A participation as its producer sees it. */
export function participationView(row: ParticipationRow, today: CivilDate) {
  const { origin, evidence, channel, sold, ...participation } = row;
  return {
    ...participation,
    channel,
    /** Of a listing: it begins and ends with it. */
    is_of_listing: origin !== null,
    is_over: row.withdrawn || (row.ended_on !== null && row.ended_on < today),
    /** How far it counts today, and what it lacks for more. */
    ...participationLevelOn({ channel, fact: participation, evidence, sold }, today),
    evidence: evidence.map((one) => evidenceView(one, today)),
  };
}
