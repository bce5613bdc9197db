import type { RegisterChange } from "./modules/ocop/rules/register-change";
import type { CertificationStatus } from "./modules/ocop/rules/certification-status";
import type { CivilDate } from "./modules/ocop/rules/civil-date";

/*
 * The events of this plugin. An event is a hint that something changed; what holds is read from the
 * register.
 */

/** A change of a recognition was confirmed by its second person. */
export const REGISTER_CHANGED = "ocop_register.changed";

/** Data of `REGISTER_CHANGED`. */
export type RegisterChanged = {
  kind: RegisterChange["kind"];
  registered_product_id: string;
  /** The recognition that was written; null when only the referral to the centre changed. */
  certification_id: string | null;
};

/** The status of a registered product changed, by a decision or with the day; once per change. */
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

/** An application to join went a step further; whoever has to know is told. */
export const APPLICATION_MOVED = "ocop_application.moved";

/** Data of `APPLICATION_MOVED`. */
export type ApplicationMoved = { application_id: string };

/** Somebody asked a producer for what no parcel brings. */
export const BOOKING_REQUESTED = "ocop_booking_request.filed";

/** Data of `BOOKING_REQUESTED`. */
export type BookingRequested = { id: string };

/** The staff answered a complaint or a report of a mistake in the register. */
export const ANSWER_GIVEN = "ocop_answer.given";

/** Data of `ANSWER_GIVEN`: of what was answered. */
export type AnswerGiven = { id: string };
