import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { confirmCertificationImportWorkflow } from "../../../../../../workflows/certification-import/workflows/confirm-certification-import";
import { retrieveImport } from "../../answer-import";
import { decisionOf } from "../../decision-of";
import type { AdminConfirmImportType } from "../../validators";

/** Signs an import as the second person and writes it into the register. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminConfirmImportType>,
  res: MedusaResponse,
): Promise<void> {
  const { view } = await retrieveImport(req, String(req.params.id));
  const { result } = await confirmCertificationImportWorkflow(req.scope).run({
    input: {
      ...(await decisionOf(req, `Nhập danh sách ${view.file_name} (${view.id})`)),
      fingerprint: req.validatedBody.fingerprint,
    },
  });
  res.json({ import: (await retrieveImport(req, result.id)).view });
}
