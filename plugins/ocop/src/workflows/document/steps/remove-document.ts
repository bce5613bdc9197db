import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isOwnProducer, type Area } from "../../../dossier/area";
import type { DocumentRecord } from "../../../dossier/dossier-record";
import { invalid, notFound } from "../../../dossier/refuse";
import { retrieveDocument } from "../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../modules/ocop";
import { isProducersPaper } from "../../../modules/ocop/rules/dossier/document-types";
import type OcopModuleService from "../../../modules/ocop/service";
import type { RegisterContext } from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type RemoveDocumentInput = { id: string; actor: Actor; area: Area };

/**
 * A paper that a dossier was handed in with stays until that is over; those of an authority are its own.
 * @throws MedusaError invalid_data, not_found
 */
async function refuseHandedIn(
  ocop: OcopModuleService,
  document: DocumentRecord,
  context: RegisterContext,
): Promise<void> {
  if (!isProducersPaper(document.type)) throw notFound("tài liệu", "document");
  const underWay = await ocop.listDossiers(
    {
      state: "open",
      level: ["commune", "province", "centre"],
      registered_product: {
        producer: { id: document.producer_id },
        ...(document.registered_product_id !== null && { id: document.registered_product_id }),
      },
    },
    { take: 1 },
    context,
  );
  if (underWay.length === 0) return;
  throw invalid({
    vi: "Tài liệu này đi cùng một hồ sơ đã nộp: thêm bản mới bên cạnh, hoặc chờ hồ sơ xong rồi bỏ.",
    en: "This paper goes with a dossier that is handed in: add a newer one beside it, or remove it when the dossier is over.",
  });
}

/** Takes a document out of the lists; row, file and log stay as the history. */
export const removeDocumentStep = createStep(
  "remove-document",
  async ({ id, actor, area }: RemoveDocumentInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const document = await retrieveDocument(ocop, id, area, context);
      if (isOwnProducer(area)) await refuseHandedIn(ocop, document, context);
      await ocop.softDeleteDocuments([id], {}, context);
    });
    return new StepResponse(id);
  },
);
