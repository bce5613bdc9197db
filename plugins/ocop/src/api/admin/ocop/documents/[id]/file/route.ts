import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { retrieveDocument } from "../../../../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../modules/ocop/service";
import { sendDocument } from "../../../../../send-document";
import { staffOf } from "../../../../../staff-context";

/** The file of a paper, for the staff of its area only. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const document = await retrieveDocument(ocop, req.params.id ?? "", staffOf(req).unitCodes);
  await sendDocument(req, res, document);
}
