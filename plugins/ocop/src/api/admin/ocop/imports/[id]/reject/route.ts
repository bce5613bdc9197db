import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closeCertificationImportWorkflow } from "../../../../../../workflows/certification-import/workflows/close-certification-import";
import { retrieveImport } from "../../answer-import";
import { decisionOf } from "../../decision-of";
import type { AdminRejectImportType } from "../../validators";

/** Turns an import down, with the reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRejectImportType>,
  res: MedusaResponse,
): Promise<void> {
  const { note } = req.validatedBody;
  const { result } = await closeCertificationImportWorkflow(req.scope).run({
    input: { ...(await decisionOf(req, note)), state: "rejected", note },
  });
  res.json({ import: (await retrieveImport(req, result.id)).view });
}
