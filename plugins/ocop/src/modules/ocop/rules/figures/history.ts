import type { ChannelKind } from "../channel";
import type { CivilDate } from "../civil-date";
import type { LegalForm } from "../legal-form";
import type { EvidenceOutcome, ParticipationEvidenceKind } from "../participation";
import type { ProducerState } from "../producer-state";
import type { Attendance } from "../programme/facts";
import type { SupportKind, TradeEventKind } from "../programme/kinds";
import type { Star } from "../star";
import type { MetricId } from "./metric";

/** An instant, in milliseconds since 1970. */
export type Instant = number;
export type Recorded = { recorded_at: Instant };

/** What the register said of a producer from an instant on, until it says something else. */
export type ProducerStatement = Recorded & {
  state: ProducerState;
  /** Civil date from which a change of state holds; of the first statement it means nothing. */
  effective_on: CivilDate;
  legal_form: LegalForm;
  unit_code: string | null;
  craft_village: string | null;
};

export type ProductStatement = Recorded & {
  producer_id: string;
  /** Civil date from which a change of producer holds. */
  effective_on: CivilDate;
  set_number: number;
  potential_five_star: boolean;
  potential_since: CivilDate | null;
};

export type CertificateStatement = Recorded & {
  product_id: string;
  star: Star;
  issued_on: CivilDate | null;
  valid_until: CivilDate | null;
  extended_until: CivilDate | null;
  revoked_on: CivilDate | null;
  deleted: boolean;
};

export type PersonFacts = {
  gender: string | null;
  ethnicity: string | null;
  has_disability: boolean | null;
};

export type ParticipationHistory = {
  id: string;
  producer_id: string;
  channel_id: string;
  /** Null: the producer as a whole. */
  product_id: string | null;
  facts: (Recorded & {
    revision: number;
    started_on: CivilDate;
    ended_on: CivilDate | null;
    withdrawn: boolean;
  })[];
  evidence: (Recorded & {
    id: string;
    kind: ParticipationEvidenceKind;
    issued_on: CivilDate | null;
    valid_until: CivilDate | null;
    checks: (Recorded & { id: string; outcome: EvidenceOutcome; checked_on: CivilDate })[];
  })[];
};

export type SaleStatement = Recorded & {
  producer_id: string;
  channel_id: string;
  product_id: string | null;
  reference: string;
  revision: number;
  sold_on: CivilDate;
  cancelled: boolean;
};

/** One version of what the programme recorded; of an entry the highest revision holds. */
export type EntryStatement = Recorded & { entry_id: string; revision: number; withdrawn: boolean };

export type CourseStatement = EntryStatement & { ends_on: CivilDate; attendance: Attendance[] };
export type TradeEventStatement = EntryStatement & {
  kind: TradeEventKind;
  ends_on: CivilDate;
  producer_ids: string[];
};
export type SupportStatement = EntryStatement & {
  producer_id: string;
  kind: SupportKind;
  given_on: CivilDate;
};

/** Everything that figures are made of, statement by statement in the order they were recorded. */
export type History = {
  channels: { id: string; code: string; kind: ChannelKind; closed_on: CivilDate | null }[];
  sets: { number: number; group: string; sector: string }[];
  producers: { id: string; person: PersonFacts | null; statements: ProducerStatement[] }[];
  products: { id: string; statements: ProductStatement[] }[];
  certificates: { id: string; entered_at: Instant; statements: CertificateStatement[] }[];
  participations: ParticipationHistory[];
  sales: SaleStatement[];
  courses: CourseStatement[];
  events: TradeEventStatement[];
  supports: SupportStatement[];
};

/** What a plan says about how figures are counted. */
export type PlanSettings = {
  starts_on: CivilDate;
  counted_kinds: readonly ChannelKind[];
  /** Codes of channels that count beside the kinds. */
  counted_channels: readonly string[];
  /** A channel sells when it sold within so many days. */
  selling_days: number;
};

/** Which figure, on which day, as known at which instant. */
export type FigureQuery = {
  metric: MetricId;
  date: CivilDate;
  known_at: Instant;
  plan: PlanSettings;
  /** Codes of administrative units; null: the whole province. */
  unit_codes: readonly string[] | null;
};
