import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { OCOP_MODULE } from "../../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../../modules/ocop/service";
import { sendDocument } from "../../../../../../send-document";
import { evidenceOf, ownParticipation } from "../../../../own-participation";

/** The file of a paper of evidence. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = evidenceOf(req, await ownParticipation(req));
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  await sendDocument(req, res, await ocop.retrieveParticipationEvidence(id));
}
