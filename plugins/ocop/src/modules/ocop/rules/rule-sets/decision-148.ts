import type { RuleSet } from "../rule-set";

/**
 * Decision 148/QĐ-TTg of 24/02/2023. Only summaries of its text were at hand, so its articles are
 * not cited; bands, caps, authorities and validity are attested.
 */
export const DECISION_148: RuleSet = {
  code: "148",
  decision: "148/QĐ-TTg",
  source: "Decision 148/QĐ-TTg of 24/02/2023 (the issuer warns 30 days before expiry)",
  issuedOn: "2023-02-24",
  effectiveFrom: "2023-02-24",
  sectionCaps: { a: 40, b: 25, c: 35 },
  bands: [
    { rank: 5, fromPoints: 90 },
    { rank: 4, fromPoints: 70 },
    { rank: 3, fromPoints: 50 },
    { rank: 2, fromPoints: 30 },
    { rank: 1, fromPoints: 0 },
  ],
  authorities: {
    3: {
      level: "district",
      name_vi: "Ủy ban nhân dân cấp huyện",
      name_en: "District People's Committee",
    },
    4: {
      level: "province",
      name_vi: "Ủy ban nhân dân tỉnh",
      name_en: "Provincial People's Committee",
    },
    5: {
      level: "ministry",
      name_vi: "Bộ Nông nghiệp và Phát triển nông thôn",
      name_en: "Ministry of Agriculture and Rural Development",
    },
  },
  validityMonths: 36,
  renewalWindow: null,
  expiringDays: 30,
  transitionalExtension: null,
  pendingDossierDays: null,
  calendar: null,
  communeWorkingDays: null,
  reEvaluationDays: null,
  revocationDays: null,
  revocationReasons: [],
  articles: {
    bands: null,
    no_certificate: null,
    authorities: null,
    validity: null,
    earlier_recognitions: null,
    renewal: null,
    potential: null,
    extension: null,
    pending_dossiers: null,
    calendar: null,
    commune_handling: null,
    re_evaluation: null,
    revocation: null,
    revocation_deadline: null,
    monitoring: null,
  },
};
