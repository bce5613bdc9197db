import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeApplicationDocumentWorkflow } from "../../../../../workflows/application/workflows/remove-application-document";
import { applicantOf } from "../../applicant-of";
import { ownApplication } from "../../own-view";

/** Takes a paper off the application. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeApplicationDocumentWorkflow(req.scope).run({
    input: { applicant: applicantOf(req), documentId: req.params.id ?? "" },
  });
  res.json({ application: await ownApplication(req) });
}
