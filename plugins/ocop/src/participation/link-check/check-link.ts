import type { MedusaContainer } from "@medusajs/framework/types";
import type { CivilDate } from "../../modules/ocop/rules/civil-date";
import type { Actor } from "../../types/actor";
import { checkEvidenceWorkflow } from "../../workflows/participation/workflows/check-evidence";
import type { EvidenceRow } from "../read-participations";
import { judgePage, type LinkExpectation, type LinkFinding } from "./judge-page";
import { openLink } from "./open-link";

/** What the register keeps of a finding; the others are for people to look at. */
const OUTCOMES: Partial<Record<LinkFinding, "verified" | "dead">> = {
  verified: "verified",
  dead: "dead",
};

/** Who looked, and on which day. */
type LookedBy = { actor: Actor; today: CivilDate };

/** Writes down what a look at a link showed, as a newer check of it. */
export async function recordLook(
  container: MedusaContainer,
  evidence_id: string,
  outcome: "verified" | "dead",
  { actor, today }: LookedBy,
): Promise<void> {
  await checkEvidenceWorkflow(container).run({
    input: { actor, evidence_id, outcome, method: "link_check", checked_on: today, note: null },
  });
}

/**
 * Opens a shop link and writes down what that shows. What a person of the staff refused stays refused,
 * whatever the page says.
 */
export async function checkLink(
  container: MedusaContainer,
  evidence: Pick<EvidenceRow, "id" | "newest"> & { url: string },
  expected: LinkExpectation,
  by: LookedBy,
): Promise<LinkFinding> {
  const finding = judgePage(await openLink(evidence.url), expected);
  const outcome = OUTCOMES[finding];
  const isRefused = evidence.newest?.outcome === "refused" && evidence.newest.method === "person";
  if (outcome !== undefined && !isRefused) {
    await recordLook(container, evidence.id, outcome, by);
  }
  return finding;
}
