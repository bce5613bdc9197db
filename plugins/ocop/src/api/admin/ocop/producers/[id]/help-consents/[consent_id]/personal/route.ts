import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { noConsent } from "../../../../../../../../help/refusals";
import { OCOP_MODULE } from "../../../../../../../../modules/ocop";
import type OcopModuleService from "../../../../../../../../modules/ocop/service";
import { sendDocument } from "../../../../../../../send-document";
import { parameter } from "../../../../../write-scope";
import { readHelpView } from "../../../../help-view";

/** The scan of a consent on paper, with the signature on it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const producerId = parameter(req, "id");
  await readHelpView(req, producerId);
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const [consent] = await ocop.listHelpConsents(
    { id: parameter(req, "consent_id"), producer_id: producerId },
    { take: 1 },
  );
  if (!consent?.file_id) throw noConsent();
  const { file_id, file_name, media_type } = consent;
  await sendDocument(req, res, { file_id, file_name, media_type });
}
