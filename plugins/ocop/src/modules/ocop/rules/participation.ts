/** Who says that a producer takes part. */
export const PARTICIPATION_SOURCES = ["producer", "staff", "connector", "import"] as const;
export type ParticipationSource = (typeof PARTICIPATION_SOURCES)[number];

/** What shows it: papers of trade for retail, an address that anybody can open for a platform. */
export const PARTICIPATION_EVIDENCE_KINDS = [
  "contract",
  "purchase_order",
  "invoice",
  "delivery_note",
  "shop_link",
] as const;
export type ParticipationEvidenceKind = (typeof PARTICIPATION_EVIDENCE_KINDS)[number];

/** Papers that show that a contract is carried out. */
export const PERFORMANCE_KINDS: readonly ParticipationEvidenceKind[] = [
  "purchase_order",
  "invoice",
  "delivery_note",
];

/** What a look at a piece of evidence found; `dead`: the link answers no more. */
export const EVIDENCE_OUTCOMES = ["verified", "refused", "dead"] as const;
export type EvidenceOutcome = (typeof EVIDENCE_OUTCOMES)[number];

/** How it was looked at: by a person, by opening the link, by the channel's own answer. */
export const EVIDENCE_CHECK_METHODS = ["person", "link_check", "connector"] as const;
export type EvidenceCheckMethod = (typeof EVIDENCE_CHECK_METHODS)[number];

/** Where a sale is known from. */
export const CHANNEL_SALE_SOURCES = ["connector", "shop", "declared"] as const;
export type ChannelSaleSource = (typeof CHANNEL_SALE_SOURCES)[number];
