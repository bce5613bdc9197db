import type { JudgedLevel, LevelReason } from "./participation-level";

/** What brings a producer nearest to taking part with evidence, the most pressing first. */
export const NEAREST_STEPS = [
  "renew_certificate",
  "check_evidence",
  "renew_evidence",
  "add_evidence",
  "list_products",
  "hand_in_documents",
  "join_channel",
] as const;
export type NearestStep = (typeof NEAREST_STEPS)[number];

const STALE: readonly LevelReason[] = [
  ...(["contract_ended", "link_dead", "not_verified_for_12_months"] as const),
  ...(["contract_refused", "performance_refused", "link_refused"] as const),
];
const UNCHECKED: readonly LevelReason[] = [
  ...(["contract_unchecked", "performance_unchecked", "link_unchecked"] as const),
];

/** Of a producer that has no evidenced participation in a counted channel. */
export function nearestStep({
  isCertificateExpiring,
  participations,
  lacksDocuments,
  isReadyToList,
}: {
  /** Whether its longest certificate ends within the days in which nothing else helps. */
  isCertificateExpiring: boolean;
  participations: readonly JudgedLevel[];
  lacksDocuments: boolean;
  isReadyToList: boolean;
}): NearestStep {
  if (isCertificateExpiring) return "renew_certificate";
  const declared = participations.filter(({ level }) => level === "declared");
  // Nearest is what only waits for somebody to look at it.
  if (declared.some(({ reasons }) => reasons.every((reason) => UNCHECKED.includes(reason)))) {
    return "check_evidence";
  }
  if (declared.some(({ reasons }) => reasons.some((reason) => STALE.includes(reason)))) {
    return "renew_evidence";
  }
  if (declared.length > 0) return "add_evidence";
  if (isReadyToList) return "list_products";
  return lacksDocuments ? "hand_in_documents" : "join_channel";
}
