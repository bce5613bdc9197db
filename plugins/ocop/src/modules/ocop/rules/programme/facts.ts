import type { CivilDate } from "../civil-date";
import type { CommunicationKind, SupportKind, TradeEventKind, TradeOutcomeKind } from "./kinds";

/** Of one producer so many people came; who they were is not kept. */
export type Attendance = { producer_id: string; people: number };

/** What came of an event for a producer; money in whole đồng. */
export type TradeOutcome = {
  producer_id: string;
  kind: TradeOutcomeKind;
  partner: string;
  amount_vnd: number;
  agreed_on: CivilDate;
  /** A paper of the producer that shows it. */
  document_id: string | null;
};

/** When and where people meet; the last day counts. */
export type Gathering = {
  name: string;
  organiser: string;
  place: string;
  starts_on: CivilDate;
  ends_on: CivilDate;
};

export type TrainingCourseFacts = Gathering & { topic: string; attendance: Attendance[] };

export type TradeEventFacts = Gathering & {
  kind: TradeEventKind;
  producer_ids: string[];
  outcomes: TradeOutcome[];
};

export type SupportGrantFacts = {
  producer_id: string;
  kind: SupportKind;
  description: string | null;
  given_on: CivilDate;
  /** Whole đồng; null: not given in money. */
  amount_vnd: number | null;
  decision_number: string | null;
};

export type CommunicationItemFacts = {
  kind: CommunicationKind;
  title_vi: string;
  title_en: string | null;
  outlet: string;
  url: string | null;
  published_on: CivilDate;
  /** Whether the shop's page of the programme links to it. */
  is_public: boolean;
  producer_ids: string[];
  registered_product_ids: string[];
};

/** The facts of an entry with what they are of. */
export type ProgrammeFacts =
  | { noun: "training_course"; facts: TrainingCourseFacts }
  | { noun: "trade_event"; facts: TradeEventFacts }
  | { noun: "support_grant"; facts: SupportGrantFacts }
  | { noun: "communication_item"; facts: CommunicationItemFacts };

/** The columns of each noun's facts, in the order they are told. */
export const FACT_COLUMNS = {
  training_course: ["name", "topic", "organiser", "place", "starts_on", "ends_on", "attendance"],
  trade_event: [
    ...["kind", "name", "organiser", "place", "starts_on", "ends_on"],
    ...["producer_ids", "outcomes"],
  ],
  support_grant: [
    ...["producer_id", "kind", "description", "given_on", "amount_vnd", "decision_number"],
  ],
  communication_item: [
    ...["kind", "title_vi", "title_en", "outlet", "url", "published_on", "is_public"],
    ...["producer_ids", "registered_product_ids"],
  ],
} as const satisfies Record<ProgrammeFacts["noun"], readonly string[]>;

/** Ids of the producers that an entry names, each once. */
export function producersNamed(entry: ProgrammeFacts): string[] {
  switch (entry.noun) {
    case "training_course":
      return [...new Set(entry.facts.attendance.map(({ producer_id }) => producer_id))];
    case "support_grant":
      return [entry.facts.producer_id];
    case "trade_event":
    case "communication_item":
      return [...new Set(entry.facts.producer_ids)];
  }
}
