import type { RevocationReason } from "../../modules/ocop/rules/rule-set";
import type { Star } from "../../modules/ocop/rules/star";

/** A change as it is asked for over HTTP; the award and the referral name their assessment. */
export type ChangeInput =
  | {
      kind: "award";
      registered_product_id: string;
      assessment_id: string;
      star: Star;
      decision_number: string;
      certificate_number: string | null;
      issued_on: string;
    }
  | {
      kind: "revoke";
      certification_id: string;
      revoked_on: string;
      reason: RevocationReason;
      decision_number: string;
    }
  | { kind: "extend"; certification_id: string; filed_on: string; extended_until: string }
  | { kind: "end_extension"; certification_id: string; extended_until: string }
  | {
      kind: "refer_to_centre";
      registered_product_id: string;
      assessment_id: string;
      approved_on: string;
    }
  | { kind: "end_referral"; registered_product_id: string; decided_on: string }
  | {
      kind: "correct";
      certification_id: string;
      decision_number: string | null;
      certificate_number: string | null;
      issued_on: string | null;
    };
