import type { RuleSet } from "../rule-set";
import { DECISION_148 } from "./decision-148";

/** Decision 1489/QĐ-TTg of 06/07/2025: without districts, the province recognises three stars. */
export const DECISION_1489: RuleSet = {
  ...DECISION_148,
  code: "148-1489",
  decision: "148/QĐ-TTg, 1489/QĐ-TTg",
  source: "Decision 1489/QĐ-TTg of 06/07/2025, amending 148/QĐ-TTg",
  issuedOn: "2025-07-06",
  effectiveFrom: "2025-07-06",
  authorities: {
    3: DECISION_148.authorities[4],
    4: DECISION_148.authorities[4],
    5: {
      level: "ministry",
      name_vi: "Bộ Nông nghiệp và Môi trường",
      name_en: "Ministry of Agriculture and Environment",
    },
  },
};
