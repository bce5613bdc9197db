import type { CertificationStatus } from "./modules/ocop/rules/certification-status";
import type { CivilDate } from "./modules/ocop/rules/civil-date";

/**
 * The events of this plugin. An event is a hint that something changed, given once for each change
 * and in order; what holds is read from the register.
 */
export const CERTIFICATION_STATUS_CHANGED = "ocop_certification.status_changed";

/** Data of `CERTIFICATION_STATUS_CHANGED`. */
export type CertificationStatusChanged = {
  /** Of the row in `ocop_status_transition`: the same when an event comes again after a crash. */
  transition_id: string;
  registered_product_id: string;
  /** The recognition that decides from then on; null while there is none. */
  certification_id: string | null;
  from_status: CertificationStatus;
  to_status: CertificationStatus;
  /** First day of the new status, or the last day looked at when it was entered afterwards. */
  changed_on: CivilDate;
};
