import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { foreignProposal, ownProposal } from "../../../certification-import/import-refusals";
import { queryIn } from "../../../certification-import/sql-query";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { lockProposal, type ImportDecision } from "./lock-proposal";

export type CloseCertificationImportInput = ImportDecision & {
  /** Rejected by somebody else, withdrawn by the proposer. */
  state: "rejected" | "withdrawn";
  note: string | null;
};

/**
 * Ends a proposed import without writing it.
 * @throws MedusaError not_found, forbidden (whose it is to end), conflict (decided already)
 */
export const closeCertificationImportStep = createStep(
  "close-certification-import",
  async ({ state, note, ...decision }: CloseCertificationImportInput, { container }) => {
    const { actor, id } = decision;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const { proposed_by } = await lockProposal(queryIn(context), decision);
      const isOwn = proposed_by === actor.id;
      if (state === "withdrawn" && !isOwn) throw foreignProposal();
      if (state === "rejected" && isOwn) throw ownProposal();
      await ocop.updateRegisterChanges(
        {
          id,
          state,
          decided_by: actor.id,
          decided_by_name: actor.name,
          decided_at: new Date(),
          decision_note: note,
        },
        context,
      );
    });
    return new StepResponse({ id });
  },
);
