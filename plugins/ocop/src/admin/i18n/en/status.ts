import type { SameKeys } from "../same-keys";
import type { status as vietnamese } from "../vi/status";

export const status: SameKeys<typeof vietnamese> = {
  certification: {
    none: "Not recognised",
    potential: "Potential five-star",
    valid: "Valid",
    renewal_due: "Renewal due",
    expiring: "Expiring",
    extended: "Extended (transitional)",
    expired: "Expired",
    revoked: "Revoked",
    validity_unknown: "Validity unknown",
  },
  producer: {
    applied: "Applied",
    active: "Active",
    suspended: "Suspended",
    closed: "Closed",
  },
  legal_form: {
    cooperative: "Cooperative",
    cooperative_group: "Cooperative group",
    enterprise: "Company",
    farm: "Farm",
    household: "Household business",
    association: "Association",
    operating_centre: "Operating centre",
  },
  assessment_kind: {
    first: "First assessment",
    upgrade: "Upgrade",
    re_evaluation: "Re-evaluation",
  },
  role: {
    administrator: "Administrator",
    programme_officer: "Programme officer",
    analyst: "Analyst",
  },
};
