import { addMonths, type CivilDate } from "./civil-date";
import type { StaffGrant } from "../../staff/rules/staff-role";

/** Consent to being helped stands for a year at most; whoever still wants it says so again. */
const MAX_MONTHS = 12;

/** The last day that a consent given on a day may name. */
export function latestHelpDay(givenOn: CivilDate): CivilDate {
  return addMonths(givenOn, MAX_MONTHS);
}

type Consent = { given_on: CivilDate; valid_until: CivilDate; ended_at: Date | string | null };

/** Whether a consent lets its helper act on a day; its last day counts. */
export function isConsentStanding(consent: Consent, today: CivilDate): boolean {
  const { given_on, valid_until, ended_at } = consent;
  return ended_at === null && given_on <= today && today <= valid_until;
}

/**
 * Whether a member of the staff may help producers of a unit: an officer or administrator whose area
 * covers it. A producer without a unit belongs to the province's staff alone.
 */
export function mayHelp(grant: StaffGrant | null, unitCode: string | null): boolean {
  if (grant === null || grant.role === "analyst") return false;
  return grant.area === "province" || (unitCode !== null && grant.unit_codes.includes(unitCode));
}
