import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inspectDocumentFile } from "../../../document-file";
import { toDocumentView } from "../../../dossier/dossier-view";
import { invalid } from "../../../dossier/refuse";
import { retrieveDocument } from "../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import { addDocumentWorkflow } from "../../../workflows/document/workflows/add-document";
import { producerActorOf } from "../../producer-context";
import { ownArea } from "../dossiers/answer";
import type { ProducerAddDocumentType } from "../dossiers/validators";

/** Adds a paper of the producer with its file (`file` of a multipart form). */
export async function POST(
  req: MedusaRequest<ProducerAddDocumentType>,
  res: MedusaResponse,
): Promise<void> {
  const { type, registered_product_id, dossier_id, ...facts } = req.validatedBody;
  if (!req.file) {
    throw invalid({ vi: "Chọn tệp của tài liệu.", en: "Choose the file of the paper." });
  }
  const area = ownArea(req);
  const { producer_id } = area;
  const { result: id } = await addDocumentWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      wanted: { area, type, producer_id, registered_product_id, dossier_id, replaces_id: null },
      facts,
      file: await inspectDocumentFile(req.file),
    },
  });
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  res.status(201).json({ document: toDocumentView(await retrieveDocument(ocop, id, area)) });
}
