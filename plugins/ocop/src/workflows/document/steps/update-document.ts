import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Area } from "../../../dossier/area";
import { retrieveDocument } from "../../../dossier/retrieve-document";
import { invalid } from "../../../dossier/refuse";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";
import type { DocumentFacts } from "./record-document";

export type UpdateDocumentInput = {
  id: string;
  actor: Actor;
  area: Area;
  facts: Partial<DocumentFacts>;
};

/** Corrects what is written about a document; its type and file stay. */
export const updateDocumentStep = createStep(
  "update-document",
  async ({ id, actor, area, facts }: UpdateDocumentInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const { issued_on, valid_until } = {
        ...(await retrieveDocument(ocop, id, area, context)),
        ...facts,
      };
      if (issued_on !== null && valid_until !== null && valid_until < issued_on) {
        throw invalid({
          vi: "Ghi ngày hết hạn từ ngày cấp trở đi.",
          en: "Give a last valid day on or after the day of issue.",
        });
      }
      await ocop.updateDocuments({ id, ...facts }, context);
    });
    return new StepResponse(id);
  },
);
