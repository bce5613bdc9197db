import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { attachmentHeader } from "../../../../../../document-file";
import { notFound } from "../../../../../../dossier/refuse";
import { retrieveDocument } from "../../../../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../modules/ocop/service";
import { staffOf } from "../../../../../staff-context";

/** The file of a paper, for the staff of its area only; never kept by a browser or proxy. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const document = await retrieveDocument(ocop, req.params.id ?? "", staffOf(req).unitCodes);
  if (document.file_id === null) throw notFound("tệp của tài liệu", "file of a document");
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(document.file_id);
  res.setHeader("content-type", document.media_type ?? "application/octet-stream");
  res.setHeader("content-disposition", attachmentHeader(document.file_name ?? "tai-lieu"));
  res.setHeader("x-content-type-options", "nosniff");
  res.setHeader("cache-control", "private, no-store");
  res.setHeader("content-security-policy", "default-src 'none'; sandbox");
  res.end(content);
}
