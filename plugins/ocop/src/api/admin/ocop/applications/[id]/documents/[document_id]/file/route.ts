import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { noApplication } from "../../../../../../../../application/held-application";
import { OCOP_MODULE } from "../../../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../../../modules/ocop/service";
import { sendDocument } from "../../../../../../../send-document";
import { parameter } from "../../../../../write-scope";
import { applicationView } from "../../../../view";

/** The file of a paper of an application, for the staff of its area only. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, documents } = await applicationView(req, parameter(req, "id"));
  const known = documents.find((one) => one.id === parameter(req, "document_id"));
  if (!known) throw noApplication();
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const [document] = await ocop.listApplicationDocuments(
    { id: known.id, application_id: id },
    { take: 1 },
  );
  if (!document) throw noApplication();
  await sendDocument(req, res, document);
}
