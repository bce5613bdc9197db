import type { Authority, RuleSet } from "../rule-set";

const PROVINCIAL_CHAIR: Authority = {
  level: "province",
  name_vi: "Chủ tịch Ủy ban nhân dân tỉnh",
  name_en: "Chair of the Provincial People's Committee",
};

/** Decision 26/2026/QĐ-TTg of 22/05/2026; every figure cites its article below. */
export const DECISION_26_2026: RuleSet = {
  code: "26-2026",
  decision: "26/2026/QĐ-TTg",
  source: "Decision 26/2026/QĐ-TTg of 22/05/2026, Articles 1 to 13",
  issuedOn: "2026-05-22",
  effectiveFrom: "2026-05-22",
  sectionCaps: { a: 40, b: 25, c: 35 },
  bands: [
    { rank: 5, fromPoints: 90 },
    { rank: 4, fromPoints: 70 },
    { rank: 3, fromPoints: 50 },
    { rank: 2, fromPoints: 30 },
    { rank: 1, fromPoints: 0 },
  ],
  authorities: {
    3: PROVINCIAL_CHAIR,
    4: PROVINCIAL_CHAIR,
    5: {
      level: "ministry",
      name_vi: "Bộ trưởng Bộ Nông nghiệp và Môi trường",
      name_en: "Minister of Agriculture and Environment",
    },
  },
  validityMonths: 36,
  renewalWindow: { earliestDays: 180, latestDays: 120 },
  expiringDays: 120,
  transitionalExtension: { maxDays: 180 },
  pendingDossierDays: { first: 60, upgrade: 60, re_evaluation: 30 },
  calendar: {
    province: [
      { number: 1, submitBefore: "04-30", evaluateBefore: "06-30" },
      { number: 2, submitBefore: "10-30", evaluateBefore: "12-30" },
    ],
    centre: [
      { number: 1, submitBefore: "07-30", evaluateBefore: "09-30" },
      { number: 2, submitBefore: "01-30", evaluateBefore: "03-30" },
    ],
  },
  communeWorkingDays: 15,
  reEvaluationDays: 45,
  revocationDays: 15,
  revocationReasons: [
    { code: "untruthful_dossier", article: "8.1.a" },
    { code: "criteria_no_longer_met", article: "8.1.b" },
    { code: "law_violated", article: "8.1.c" },
    { code: "mark_misused", article: "8.1.d" },
    { code: "production_stopped", article: "8.1.đ" },
    { code: "other_conclusion", article: "8.1.e" },
  ],
  articles: {
    bands: "3.3",
    no_certificate: "4.1.a",
    authorities: "4.1",
    validity: "4.3",
    earlier_recognitions: "12.1",
    renewal: "7.6.a",
    potential: "7.3.e",
    extension: "12.3",
    pending_dossiers: "12.2",
    calendar: "5",
    commune_handling: "7.2",
    re_evaluation: "7.6.g",
    revocation: "8.1",
    revocation_deadline: "8.4",
    monitoring: "9",
  },
};
