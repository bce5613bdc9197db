/** What the programme records, each kept entry by entry; corrections are newer rows. */
export const PROGRAMME_NOUNS = [
  "training_course",
  "trade_event",
  "support_grant",
  "communication_item",
] as const;
export type ProgrammeNoun = (typeof PROGRAMME_NOUNS)[number];

/** Trade promotion: fairs, weeks that bring producers and buyers together, conferences, missions abroad. */
export const TRADE_EVENT_KINDS = [
  "fair",
  "connection_week",
  "conference",
  "export_mission",
] as const;
export type TradeEventKind = (typeof TRADE_EVENT_KINDS)[number];

export const TRADE_OUTCOME_KINDS = ["contract", "order"] as const;
export type TradeOutcomeKind = (typeof TRADE_OUTCOME_KINDS)[number];

/** What a producer was helped with. */
export const SUPPORT_KINDS = [
  "packaging",
  "label",
  "testing",
  "equipment",
  "capital",
  "digital",
  "other",
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

export const COMMUNICATION_KINDS = ["article", "broadcast", "video", "social", "story"] as const;
export type CommunicationKind = (typeof COMMUNICATION_KINDS)[number];
