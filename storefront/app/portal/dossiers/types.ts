import type { OpenRound, Requirement } from "../renewals/types";

export type DossierLevel = "producer" | "commune" | "province" | "centre";
export type DossierState = "open" | "returned" | "decided" | "withdrawn";
export type DossierKind = "first" | "upgrade" | "re_evaluation";

/** A dossier in a list of the producer's own. */
export type DossierSummary = {
  id: string;
  kind: DossierKind;
  level: DossierLevel;
  state: DossierState;
  filed_on: string | null;
  round: string | null;
  registered_product: { id: string; name: string };
  product_set: { number: number; name_vi: string; name_en: string };
  deadlines: {
    next: { action: "file" | "receive" | "forward" | "decide"; due_on: string | null } | null;
    filing_window: { opens_on: string; closes_on: string } | null;
  };
  /** What the staff ask for; null unless they returned it. */
  returned_because: string | null;
};

export type Paper = {
  id: string;
  type: string;
  title: string | null;
  number: string | null;
  valid_until: string | null;
  file_name: string | null;
};

/** The answer of `GET /producer/dossiers/:id`. */
export type OwnDossier = DossierSummary & {
  registration: Record<string, unknown>;
  self_assessment: Partial<Record<string, Record<string, unknown>>>;
  steps: {
    id: string;
    action: "filed" | "received" | "forwarded" | "returned" | "decided" | "withdrawn";
    level: DossierLevel;
    done_on: string;
    receipt_number: string | null;
    note: string | null;
    actor_name: string | null;
  }[];
  documents: Paper[];
  requirements: Requirement[];
  missing_count: number;
  open_round: OpenRound | null;
  may_change: boolean;
  may_withdraw: boolean;
  paper_types: { code: string; name_vi: string; name_en: string; expects_validity: boolean }[];
};

/** One of the answer of `GET /producer/ideas`. */
export type Idea = {
  registered_product: { id: string; name: string };
  description: string | null;
  product_set: { number: number; name_vi: string; name_en: string };
  registered_on: string;
  dossier: DossierSummary | null;
};
