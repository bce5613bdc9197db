import type { SameKeys } from "../same-keys";
import type { navigation as vietnamese } from "../vi/navigation";

export const navigation: SameKeys<typeof vietnamese> = {
  ocop: "OCOP",
  overview: "Overview",
  approvals: "Waiting for a signature",
  producers: "Producers",
  registered_products: "Registered products",
  certifications: "Certifications",
  dossiers: "Dossiers",
  monitoring: "Monitoring",
  programme: "Programme work",
  imports: "Imports",
  audit: "Audit log",
  staff: "Staff",
  rule_sets: "Rule sets",
  search: "Search",
  consignments: "Consignments",
  transfers: "Bank transfers",
  payment_events: "Card payments",
  payouts: "Payouts",
  channels: "Sales channels",
  participations: "Channel evidence",
  figures: "Figures",
};
