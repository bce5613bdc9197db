import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notFound } from "../../../../../dossier/refuse";
import { retrieveDocument } from "../../../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../../../modules/ocop";
import { isProducersPaper } from "../../../../../modules/ocop/rules/dossier/document-types";
import type OcopModuleService from "../../../../../modules/ocop/service";
import { sendDocument } from "../../../../send-document";
import { ownArea } from "../../../dossiers/answer";

/** The file of a paper that the producer handed in itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const document = await retrieveDocument(ocop, req.params.id ?? "", ownArea(req));
  if (!isProducersPaper(document.type)) throw notFound("tài liệu", "document");
  await sendDocument(req, res, document);
}
