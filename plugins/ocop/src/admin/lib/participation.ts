import type { ChannelKind } from "../../modules/ocop/rules/channel";
import { RETAIL_CHANNEL_KINDS } from "../../modules/ocop/rules/channel";
import type { EvidenceState } from "../../modules/ocop/rules/evidence-state";
import type {
  LevelReason,
  ParticipationLevel,
} from "../../modules/ocop/rules/figures/participation-level";
import type {
  EvidenceCheckMethod,
  EvidenceOutcome,
  ParticipationEvidenceKind,
  ParticipationSource,
} from "../../modules/ocop/rules/participation";

/* What the routes of participations answer, as far as the pages read it. Dates are civil dates. */

export const PARTICIPATIONS_API = "/admin/ocop/participations";
export const participationPage = (id: string): string => `/ocop/participations/${id}`;

export type WaitingEvidence = {
  id: string;
  participation_id: string;
  kind: ParticipationEvidenceKind;
  reference: string | null;
  recorded_at: string;
  recorded_by_name: string | null;
  channel_name_vi: string;
  channel_name_en: string;
  producer_name: string;
  product_name: string | null;
  unit_name: string | null;
};

export type EvidenceCheck = {
  outcome: EvidenceOutcome;
  method: EvidenceCheckMethod;
  checked_on: string;
  note: string | null;
  recorded_by_name: string | null;
};

export type Evidence = {
  id: string;
  kind: ParticipationEvidenceKind;
  reference: string | null;
  url: string | null;
  issued_on: string | null;
  valid_until: string | null;
  has_file: boolean;
  file_name: string | null;
  recorded_at: string;
  recorded_by_name: string | null;
  state: EvidenceState;
  /** The newest first. */
  checks: EvidenceCheck[];
};

export type ParticipationFact = {
  revision: number;
  started_on: string;
  ended_on: string | null;
  withdrawn: boolean;
  source: ParticipationSource;
  reason: string | null;
  recorded_at: string;
  recorded_by_name: string | null;
};

export type Participation = {
  id: string;
  producer_id: string;
  producer_name: string;
  registered_product_id: string | null;
  product_name: string | null;
  channel: { code: string; kind: ChannelKind; name_vi: string; name_en: string };
  is_of_listing: boolean;
  /** How far it counts today, and what it lacks for more. */
  level: ParticipationLevel;
  reasons: LevelReason[];
  /** The newest first. */
  facts: ParticipationFact[];
  evidence: Evidence[];
};

/** A participation as the list of a producer's gives it. */
export type ProducerParticipation = Pick<Participation, "id" | "channel" | "level" | "reasons"> &
  Pick<ParticipationFact, "started_on" | "ended_on" | "withdrawn"> & {
    registered_product: { id: string; name: string } | null;
  };

export type ParticipationAnswer = { participation: Participation };

/** Whether a channel's trade rests on papers, not on an address that anybody can open. */
export const isRetail = ({ channel }: Participation): boolean =>
  RETAIL_CHANNEL_KINDS.includes(channel.kind);

/** Whether somebody or something found another thing before than the newest check. */
export const isContested = ({ checks }: Evidence): boolean =>
  new Set(checks.map(({ outcome }) => outcome)).size > 1;

/** What is to be looked at first: it waits, or was verified too long ago. */
export const isDue = ({ state }: Evidence): boolean => state === "waiting" || state === "stale";

/** The evidence of a participation, what is due first, else the newest first. */
export const inOrderOfWork = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((left, right) => Number(isDue(right)) - Number(isDue(left)));
