import { RETAIL_CHANNEL_KINDS, type ChannelKind } from "../channel";
import { addMonths, type CivilDate } from "../civil-date";
import {
  PERFORMANCE_KINDS,
  type EvidenceOutcome,
  type ParticipationEvidenceKind,
} from "../participation";

/** How far a participation is shown, each level including the one before. */
export const PARTICIPATION_LEVELS = ["none", "declared", "evidenced", "selling"] as const;
export type ParticipationLevel = (typeof PARTICIPATION_LEVELS)[number];

/** Why a participation is at its level and not higher. */
export const LEVEL_REASONS = [
  "not_declared",
  "withdrawn",
  "not_begun",
  "ended",
  "channel_closed",
  "no_contract",
  "contract_unchecked",
  "contract_refused",
  "contract_ended",
  "no_performance",
  "performance_unchecked",
  "performance_refused",
  "no_link",
  "link_unchecked",
  "link_refused",
  "link_dead",
  "not_verified_for_12_months",
  "no_sale",
] as const;
export type LevelReason = (typeof LEVEL_REASONS)[number];

/** For so many months the newest verification stands. */
export const VERIFIED_FOR_MONTHS = 12;

/** A piece of evidence with its newest check up to the day; dates null: not stated. */
export type JudgedEvidence = {
  kind: ParticipationEvidenceKind;
  issued_on: CivilDate | null;
  valid_until: CivilDate | null;
  newest: { outcome: EvidenceOutcome; checked_on: CivilDate } | null;
};

export type JudgedParticipation = {
  channel: { kind: ChannelKind; closed_on: CivilDate | null };
  /** What is known of its time; null: nothing was known yet. */
  fact: { started_on: CivilDate; ended_on: CivilDate | null; withdrawn: boolean } | null;
  evidence: readonly JudgedEvidence[];
  /** Whether the channel had a sale that stands within the days that count. */
  sold: boolean;
};

export type JudgedLevel = { level: ParticipationLevel; reasons: LevelReason[] };

function undeclared({ fact, channel }: JudgedParticipation, date: CivilDate): LevelReason | null {
  if (fact === null) return "not_declared";
  if (fact.withdrawn) return "withdrawn";
  if (date < fact.started_on) return "not_begun";
  if (fact.ended_on !== null && fact.ended_on < date) return "ended";
  return channel.closed_on !== null && channel.closed_on < date ? "channel_closed" : null;
}

const isVerified = ({ newest }: JudgedEvidence) => newest?.outcome === "verified";

/** Why none of the papers or links of a sort is verified. */
function whyNone<Reason extends LevelReason>(
  evidence: readonly JudgedEvidence[],
  reasons: { none: Reason; unchecked: Reason; refused: Reason },
): Reason {
  if (evidence.length === 0) return reasons.none;
  return evidence.every(({ newest }) => newest === null) ? reasons.unchecked : reasons.refused;
}

/** Retail rests on a contract of the day and a paper that shows that it is carried out. */
function lacksForRetail(evidence: readonly JudgedEvidence[], date: CivilDate): LevelReason[] {
  const reasons: LevelReason[] = [];
  const contracts = evidence.filter(({ kind }) => kind === "contract");
  const verified = contracts.filter(isVerified);
  const covering = verified.filter(
    ({ issued_on, valid_until }) =>
      (issued_on === null || issued_on <= date) && (valid_until === null || valid_until >= date),
  );
  if (verified.length === 0) {
    reasons.push(
      whyNone(contracts, {
        none: "no_contract",
        unchecked: "contract_unchecked",
        refused: "contract_refused",
      }),
    );
  } else if (covering.length === 0) {
    reasons.push("contract_ended");
  }
  const papers = evidence.filter(
    ({ kind, issued_on }) =>
      PERFORMANCE_KINDS.includes(kind) && (issued_on === null || issued_on <= date),
  );
  const performed = papers.filter(isVerified);
  if (performed.length === 0) {
    reasons.push(
      whyNone(papers, {
        none: "no_performance",
        unchecked: "performance_unchecked",
        refused: "performance_refused",
      }),
    );
  }
  if (reasons.length > 0) return reasons;
  return isFresh([...covering, ...performed], date) ? [] : ["not_verified_for_12_months"];
}

/** A shop that anybody can open rests on its link. */
function lacksForShop(evidence: readonly JudgedEvidence[], date: CivilDate): LevelReason[] {
  const links = evidence.filter(({ kind }) => kind === "shop_link");
  const alive = links.filter(isVerified);
  if (alive.length > 0) return isFresh(alive, date) ? [] : ["not_verified_for_12_months"];
  if (links.some(({ newest }) => newest?.outcome === "dead")) return ["link_dead"];
  return [
    whyNone(links, { none: "no_link", unchecked: "link_unchecked", refused: "link_refused" }),
  ];
}

/** Whether something of it was verified within the last twelve months. */
function isFresh(evidence: readonly JudgedEvidence[], date: CivilDate): boolean {
  const from = verifiedFrom(date);
  return evidence.some(({ newest }) => newest !== null && newest.checked_on >= from);
}

/** The earliest day on which a verification still stands on a day. */
export function verifiedFrom(date: CivilDate): CivilDate {
  return addMonths(date, -VERIFIED_FOR_MONTHS);
}

/**
 * How far a participation is shown on a day, with what it lacks for more: declared when it runs,
 * evidenced when its papers or its link are verified (docs/decisions/015), selling when sold through.
 */
export function participationLevelOn(
  participation: JudgedParticipation,
  date: CivilDate,
): JudgedLevel {
  const why = undeclared(participation, date);
  if (why !== null) return { level: "none", reasons: [why] };
  const { channel, evidence, sold } = participation;
  const lacks = RETAIL_CHANNEL_KINDS.includes(channel.kind)
    ? lacksForRetail(evidence, date)
    : lacksForShop(evidence, date);
  if (lacks.length > 0) return { level: "declared", reasons: lacks };
  return sold ? { level: "selling", reasons: [] } : { level: "evidenced", reasons: ["no_sale"] };
}
