import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { invalid } from "../../../../../../../../dossier/refuse";
import { civilDateAt } from "../../../../../../../../modules/ocop/rules/civil-date";
import { evidenceIn } from "../../../../../../../../participation/participation-row";
import { checkEvidenceWorkflow } from "../../../../../../../../workflows/participation/workflows/check-evidence";
import { actorOf } from "../../../../../../../actor-of";
import { answerWithParticipation, participationIn } from "../../../../held";
import type { AdminCheckEvidenceType } from "../../../../validators";

/** Verifies or refuses a piece of evidence, with a note. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCheckEvidenceType>,
  res: MedusaResponse,
): Promise<void> {
  const { id } = evidenceIn(await participationIn(req), req.params.evidence_id ?? "");
  const today = civilDateAt(new Date());
  const { outcome, note, checked_on = today } = req.validatedBody;
  if (checked_on > today) {
    throw invalid({
      vi: "Ngày kiểm tra không thể sau hôm nay.",
      en: "The day of the check cannot be after today.",
    });
  }
  await checkEvidenceWorkflow(req.scope).run({
    input: {
      ...{ outcome, note, checked_on, evidence_id: id },
      actor: await actorOf(req),
      method: "person",
    },
  });
  await answerWithParticipation(req, res);
}
