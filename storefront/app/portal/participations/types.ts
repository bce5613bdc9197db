export const EVIDENCE_KINDS = [
  "contract",
  "purchase_order",
  "invoice",
  "delivery_note",
  "shop_link",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Kinds of channels whose trade one cannot look at: papers show it. */
export const RETAIL_KINDS: readonly string[] = [
  "supermarket",
  "convenience_store",
  "sale_point",
  "export",
  "other",
];

export type Evidence = {
  id: string;
  kind: EvidenceKind;
  reference: string | null;
  url: string | null;
  issued_on: string | null;
  valid_until: string | null;
  file_name: string | null;
  state: "waiting" | "verified" | "stale" | "ended" | "refused" | "dead";
  checked_on: string | null;
  /** What the staff said of it. */
  note: string | null;
};

export type LinkFinding =
  "verified" | "dead" | "other_site" | "front_page" | "no_name" | "not_public" | "unreachable";

export type Participation = {
  id: string;
  channel: { code: string; name_vi: string; name_en: string; kind: string };
  registered_product: { id: string; name: string } | null;
  started_on: string;
  ended_on: string | null;
  is_of_listing: boolean;
  is_over: boolean;
  level: "none" | "declared" | "evidenced" | "selling";
  reasons: string[];
  evidence: Evidence[];
};

/** The answer of `GET /producer/participations`. */
export type Participations = {
  participations: Participation[];
  channels: { code: string; name_vi: string; name_en: string; kind: string }[];
  products: { id: string; name: string }[];
  as_of: string;
};
