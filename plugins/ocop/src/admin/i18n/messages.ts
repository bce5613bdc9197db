import { applications as applicationsEn, help as helpEn } from "./en/applications";
import { assessment as assessmentEn } from "./en/assessment";
import { attention as attentionEn } from "./en/attention";
import { audit as auditEn } from "./en/audit";
import { booking_requests as bookingRequestsEn } from "./en/booking-requests";
import { certification as certificationEn } from "./en/certification";
import { change as changeEn } from "./en/change";
import { channel as channelEn } from "./en/channel";
import { common as commonEn } from "./en/common";
import { consignment as consignmentEn } from "./en/consignment";
import { complaints as complaintsEn } from "./en/complaints";
import { corrections as correctionsEn } from "./en/corrections";
import { dossier_form as dossierFormEn } from "./en/dossier-form";
import { dossier as dossierEn } from "./en/dossier";
import { figures as figuresEn, plans as plansEn, snapshots as snapshotsEn } from "./en/figures";
import { imports as importsEn } from "./en/imports";
import { monitoring as monitoringEn } from "./en/monitoring";
import { navigation as navigationEn } from "./en/navigation";
import { overview as overviewEn } from "./en/overview";
import { participation as participationEn } from "./en/participation";
import { payment_event as paymentEventEn } from "./en/payment-event";
import { payout as payoutEn } from "./en/payout";
import { product_draft as productDraftEn } from "./en/product-draft";
import { programme as programmeEn } from "./en/programme";
import { producers as producersEn } from "./en/producers";
import { producer_parts as producerPartsEn } from "./en/producers";
import { registered_products as registeredProductsEn } from "./en/registered-products";
import { registration as registrationEn } from "./en/registration";
import { reminders as remindersEn } from "./en/reminders";
import { ruleSet as ruleSetEn } from "./en/rule-set";
import { search as searchEn } from "./en/search";
import { staff as staffEn } from "./en/staff";
import { status as statusEn } from "./en/status";
import { transfer as transferEn } from "./en/transfer";
import type { SameKeys } from "./same-keys";
import { applications, help } from "./vi/applications";
import { assessment } from "./vi/assessment";
import { attention } from "./vi/attention";
import { audit } from "./vi/audit";
import { booking_requests } from "./vi/booking-requests";
import { certification } from "./vi/certification";
import { change } from "./vi/change";
import { channel } from "./vi/channel";
import { common } from "./vi/common";
import { consignment } from "./vi/consignment";
import { complaints } from "./vi/complaints";
import { corrections } from "./vi/corrections";
import { dossier_form } from "./vi/dossier-form";
import { dossier } from "./vi/dossier";
import { figures, plans, snapshots } from "./vi/figures";
import { imports } from "./vi/imports";
import { monitoring } from "./vi/monitoring";
import { navigation } from "./vi/navigation";
import { overview } from "./vi/overview";
import { participation } from "./vi/participation";
import { payment_event } from "./vi/payment-event";
import { payout } from "./vi/payout";
import { product_draft } from "./vi/product-draft";
import { producers } from "./vi/producers";
import { programme } from "./vi/programme";
import { producer_parts } from "./vi/producers";
import { registered_products } from "./vi/registered-products";
import { registration } from "./vi/registration";
import { reminders } from "./vi/reminders";
import { ruleSet } from "./vi/rule-set";
import { search } from "./vi/search";
import { staff } from "./vi/staff";
import { status } from "./vi/status";
import { transfer } from "./vi/transfer";

/** One entry per noun, in alphabetical order; the English one follows by its type. */
export const vietnamese = {
  applications,
  assessment,
  attention,
  audit,
  booking_requests,
  certification,
  change,
  channel,
  common,
  consignment,
  complaints,
  corrections,
  dossier_form,
  dossier,
  figures,
  help,
  imports,
  monitoring,
  navigation,
  overview,
  participation,
  payment_event,
  payout,
  plans,
  product_draft,
  producers,
  producer_parts,
  programme,
  registered_products,
  registration,
  reminders,
  ruleSet,
  search,
  snapshots,
  staff,
  status,
  transfer,
};

export const english: SameKeys<typeof vietnamese> = {
  applications: applicationsEn,
  assessment: assessmentEn,
  attention: attentionEn,
  audit: auditEn,
  booking_requests: bookingRequestsEn,
  certification: certificationEn,
  change: changeEn,
  channel: channelEn,
  common: commonEn,
  consignment: consignmentEn,
  complaints: complaintsEn,
  corrections: correctionsEn,
  dossier_form: dossierFormEn,
  dossier: dossierEn,
  figures: figuresEn,
  help: helpEn,
  imports: importsEn,
  monitoring: monitoringEn,
  navigation: navigationEn,
  overview: overviewEn,
  participation: participationEn,
  payment_event: paymentEventEn,
  payout: payoutEn,
  plans: plansEn,
  product_draft: productDraftEn,
  producers: producersEn,
  producer_parts: producerPartsEn,
  programme: programmeEn,
  registered_products: registeredProductsEn,
  registration: registrationEn,
  reminders: remindersEn,
  ruleSet: ruleSetEn,
  search: searchEn,
  snapshots: snapshotsEn,
  staff: staffEn,
  status: statusEn,
  transfer: transferEn,
};

type WithoutPlural<Key extends string> = Key extends `${infer Base}_${"one" | "other"}`
  ? Base
  : Key;

type PathsOf<Messages> = {
  [Key in keyof Messages & string]: Messages[Key] extends string
    ? WithoutPlural<Key>
    : `${Key}.${PathsOf<Messages[Key]>}`;
}[keyof Messages & string];

/** Every message, as `<noun>.<key>`; a plural (`_one`, `_other`) is named without its ending. */
export type WordKey = PathsOf<typeof vietnamese>;
