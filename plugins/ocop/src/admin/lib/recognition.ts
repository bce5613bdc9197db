import type { Badge } from "../../modules/ocop/rules/badge";
import type { Authority } from "../../modules/ocop/rules/rule-set";
import type { assessmentView } from "../../register/assessment-view";
import type { CertificationListItem } from "../../register/certification-list";
import type { ChangeView } from "../../register/change-view";
import type { Listing } from "../../register/listings";
import type { Citation } from "../../types/citation";
import type { change } from "../i18n/vi/change";

/** What the routes of recognitions answer, as it comes over the wire: instants are ISO 8601 text. */

export type CertificationRow = CertificationListItem;
export type ChangeKind = keyof typeof change.kind;
export type ChangeState = keyof typeof change.state;

export type ChangeSummary = {
  id: string;
  kind: ChangeKind;
  state: ChangeState;
  note: string | null;
  proposed_by_name: string;
  proposed_at: string;
  decided_by_name: string | null;
  decided_at: string | null;
  decision_note: string | null;
  certification_id: string | null;
  assessment_id: string | null;
};

export type ChangeRow = ChangeSummary & {
  is_own: boolean;
  registered_product?: { id: string; name: string };
  producer?: { id: string; name: string };
};

export type AssessmentRow = Omit<ReturnType<typeof assessmentView>, "recorded_at"> & {
  recorded_at: string;
};

export type ChangeDetail = ChangeSummary &
  ChangeView & {
    is_own: boolean;
    registered_product: { id: string; handle: string; name: string };
    listings: Listing[];
    assessment: AssessmentRow | null;
  };

export type CertificationDetail = CertificationListItem & {
  sources: Citation[];
  revocation_note: string | null;
  extension_filed_on: string | null;
  extension_note: string | null;
  assessment_id: string | null;
  rule_set_code: string | null;
  /** Null: before the first rule set, or no date. */
  authority: Authority | null;
  /** Null: the law allows none. */
  longest_extension: string | null;
};

export type CertificationAnswer = {
  certification: CertificationDetail;
  history: CertificationRow[];
  changes: ChangeSummary[];
  listings: Listing[];
  as_of: string;
};

/** What the recognition page of a registered product needs of it. */
export type RecognisedProduct = {
  id: string;
  name: string;
  badge: Badge;
  producer: { name: string };
  potential_since: string | null;
};
