import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { closeCertificationImportWorkflow } from "../../../../../../workflows/certification-import/workflows/close-certification-import";
import { retrieveImport } from "../../answer-import";
import { decisionOf } from "../../decision-of";
import type { AdminWithdrawImportType } from "../../validators";

/** Takes one's own proposal back. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminWithdrawImportType>,
  res: MedusaResponse,
): Promise<void> {
  const { note } = req.validatedBody;
  const { result } = await closeCertificationImportWorkflow(req.scope).run({
    input: { ...(await decisionOf(req, note)), state: "withdrawn", note },
  });
  res.json({ import: (await retrieveImport(req, result.id)).view });
}
