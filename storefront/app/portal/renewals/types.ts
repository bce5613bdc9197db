import type { Badge } from "~/features/catalog/types";

export type BothLanguages = { vi: string; en: string };

export type Requirement = {
  code: string;
  kind: "form" | "document" | "samples";
  need: "mandatory" | "evidence";
  name: BothLanguages;
  source: BothLanguages;
  status: "present" | "missing" | "expired" | "expires_soon";
  reason: BothLanguages;
};

export type OpenRound = { code: string; submit_by: string; evaluate_by: string };

/** One of the answer of `GET /producer/renewals`. */
export type RenewalView = {
  registered_product: { id: string; name: string };
  public_code: string | null;
  badge: Badge;
  renewal: {
    state: "not_yet" | "open" | "late" | "ended" | "revoked" | "unknown";
    valid_until: string | null;
    opens_on: string | null;
    closes_on: string | null;
    days_to_open: number | null;
    days_to_file: number | null;
    days_left: number | null;
  };
  requirements: Omit<Requirement, "kind">[];
  missing_count: number;
  dossier: { id: string; state: string } | null;
};

/** The answer of `GET /producer/renewals`. */
export type Renewals = {
  renewals: RenewalView[];
  open_round: OpenRound | null;
  as_of: string;
};
