import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Area } from "../../../dossier/area";
import { retrieveDocument } from "../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type RemoveDocumentInput = { id: string; actor: Actor; area: Area };

/** Takes a document out of the lists; row, file and log stay as the history. */
export const removeDocumentStep = createStep(
  "remove-document",
  async ({ id, actor, area }: RemoveDocumentInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      await retrieveDocument(ocop, id, area, context);
      await ocop.softDeleteDocuments([id], {}, context);
    });
    return new StepResponse(id);
  },
);
