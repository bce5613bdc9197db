import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { noApplication } from "../../../../../../application/held-application";
import { OCOP_MODULE } from "../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../modules/ocop/service";
import { visitorOf } from "../../../../../producer-context";
import { sendDocument } from "../../../../../send-document";

/** The file of a paper of one's own application. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const [document] = await ocop.listApplicationDocuments(
    { id: req.params.id ?? "", application: { auth_identity_id: visitorOf(req).authIdentityId } },
    { take: 1 },
  );
  if (!document) throw noApplication();
  await sendDocument(req, res, document);
}
