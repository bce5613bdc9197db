import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { inspectDocumentFile } from "../../../../document-file";
import { invalid } from "../../../../dossier/refuse";
import { addApplicationDocumentWorkflow } from "../../../../workflows/application/workflows/add-application-document";
import { applicantOf } from "../applicant-of";
import { ownApplication } from "../own-view";
import type { ProducerAddApplicationDocumentType } from "../validators";

/** Adds a paper (`file` of a multipart form) to the application. */
export async function POST(
  req: MedusaRequest<ProducerAddApplicationDocumentType>,
  res: MedusaResponse,
): Promise<void> {
  const applicant = applicantOf(req);
  const { type, language } = req.validatedBody;
  if (!req.file) {
    throw invalid({
      vi: "Chọn hoặc chụp giấy tờ cần gửi.",
      en: "Choose the paper to send, or take a picture of it.",
    });
  }
  const file = await inspectDocumentFile(req.file);
  await addApplicationDocumentWorkflow(req.scope).run({
    input: { applicant, language, type, file },
  });
  res.status(201).json({ application: await ownApplication(req) });
}
