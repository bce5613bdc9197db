import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { notFound } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import type {
  EvidenceCheckMethod,
  EvidenceOutcome,
} from "../../../modules/ocop/rules/participation";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type CheckEvidenceInput = {
  actor: Actor;
  evidence_id: string;
  outcome: EvidenceOutcome;
  method: EvidenceCheckMethod;
  checked_on: CivilDate;
  note: string | null;
};

/**
 * Writes down what a look at a piece of evidence found; the same found again on the same day by the
 * same way writes nothing.
 * @throws MedusaError not_found
 */
export const checkEvidenceStep = createStep(
  "check-evidence",
  async ({ actor, ...check }: CheckEvidenceInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor(actor, async (context) => {
      const { evidence_id } = check;
      const [known] = await ocop.listParticipationEvidences(
        { id: evidence_id },
        { take: 1 },
        context,
      );
      if (!known) throw notFound("minh chứng", "evidence");
      const [newest] = await ocop.listEvidenceChecks(
        { evidence_id },
        { order: { checked_on: "DESC", recorded_at: "DESC" }, take: 1 },
        context,
      );
      const isSame =
        newest?.checked_on === check.checked_on &&
        newest.outcome === check.outcome &&
        newest.method === check.method;
      if (isSame && check.method !== "person") return newest.id;
      const made = await ocop.createEvidenceChecks(
        {
          ...check,
          ...{ recorded_at: new Date(), recorded_by: actor.id, recorded_by_name: actor.name },
        },
        context,
      );
      return made.id;
    });
    return new StepResponse(id);
  },
);
