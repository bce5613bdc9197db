import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fingerprintOf, type ImportPayload } from "../../../certification-import/import-payload";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type ProposeCertificationImportInput = {
  payload: ImportPayload;
  note: string | null;
  actor: Actor & { id: string; name: string };
};

/** Keeps the rows of a checked file as a proposal; the register itself stays as it is. */
export const proposeCertificationImportStep = createStep(
  "propose-certification-import",
  async ({ payload, note, actor }: ProposeCertificationImportInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const change = await ocop.asActor(actor, (context) =>
      ocop.createRegisterChanges(
        {
          kind: "import",
          payload,
          before: null,
          fingerprint: fingerprintOf(payload),
          note,
          proposed_by: actor.id,
          proposed_by_name: actor.name,
        },
        context,
      ),
    );
    return new StepResponse({ id: change.id }, change.id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<OcopModuleService>(OCOP_MODULE).deleteRegisterChanges(id);
  },
);
