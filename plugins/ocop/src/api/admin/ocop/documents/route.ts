import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inspectDocumentFile } from "../../../../document-file";
import { toDocumentView } from "../../../../dossier/dossier-view";
import { listDocuments } from "../../../../dossier/list-documents";
import { invalid } from "../../../../dossier/refuse";
import { retrieveDocument } from "../../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../../modules/ocop";
import type OcopModuleService from "../../../../modules/ocop/service";
import { addDocumentWorkflow } from "../../../../workflows/document/workflows/add-document";
import { actorOf } from "../../../actor-of";
import { staffOf } from "../../../staff-context";
import type { AdminAddDocumentType, AdminGetDocumentsType } from "./validators";

/** Papers of a producer, a product or a dossier (those that count for it), newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as AdminGetDocumentsType;
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const found = await listDocuments(ocop, { filters, area: staffOf(req).unitCodes });
  res.json({
    documents: found.slice(offset, offset + limit).map(toDocumentView),
    count: found.length,
    limit,
    offset,
  });
}

/** Adds a paper with its file (`file` of a multipart form), or replaces another one by it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAddDocumentType>,
  res: MedusaResponse,
): Promise<void> {
  const { type, producer_id, registered_product_id, dossier_id, replaces_id, ...facts } =
    req.validatedBody;
  if (!req.file) {
    throw invalid({
      vi: 'Chọn tệp của tài liệu (ô "file").',
      en: 'Choose the file of the paper (the field "file").',
    });
  }
  const area = staffOf(req).unitCodes;
  const { result: id } = await addDocumentWorkflow(req.scope).run({
    input: {
      actor: await actorOf(req),
      wanted: { area, type, producer_id, registered_product_id, dossier_id, replaces_id },
      facts,
      file: await inspectDocumentFile(req.file),
    },
  });
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  res.status(201).json({ document: toDocumentView(await retrieveDocument(ocop, id, area)) });
}
