import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inspectDocumentFile } from "../../../../../../document-file";
import { invalid } from "../../../../../../dossier/refuse";
import { findHelper } from "../../../../../../help/find-helper";
import { recordPaperConsentWorkflow } from "../../../../../../workflows/help/workflows/give-help-consent";
import { parameter, writeScopeOf } from "../../../write-scope";
import type { AdminRecordConsentType } from "../../help-validators";
import { readHelpView } from "../../help-view";
import { staffOf } from "../../../../../staff-context";

/** Who may act for the producer in the portal, and who might. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readHelpView(req, parameter(req, "id")));
}

/** Records that the producer let the caller help it, on paper (`file` of a multipart form). */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRecordConsentType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = parameter(req, "id");
  const { given_by: givenBy, purpose, valid_until: validUntil } = req.validatedBody;
  if (!req.file) {
    throw invalid({
      vi: "Chọn bản chụp giấy đồng ý có chữ ký của cơ sở.",
      en: "Choose the scan of the consent that the producer signed.",
    });
  }
  await recordPaperConsentWorkflow(req.scope).run({
    input: {
      ...(await writeScopeOf(req)),
      ...{ producerId, givenBy, purpose, validUntil },
      helper: await findHelper(req.scope, { id: staffOf(req).userId }),
      file: await inspectDocumentFile(req.file),
    },
  });
  res.status(201).json(await readHelpView(req, producerId));
}
