import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveApplicationWorkflow } from "../../../workflows/application/workflows/save-application";
import { applicantOf } from "./applicant-of";
import { ownApplication } from "./own-view";
import type { ProducerSaveApplicationType } from "./validators";

/** The signed-in person's latest application with its way; null: none yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ application: await ownApplication(req) });
}

/** Keeps what the applicant has written so far; begins an application when none is open. */
export async function POST(
  req: MedusaRequest<ProducerSaveApplicationType>,
  res: MedusaResponse,
): Promise<void> {
  const { language, ...facts } = req.validatedBody;
  await saveApplicationWorkflow(req.scope).run({
    input: { applicant: applicantOf(req), language, facts },
  });
  res.json({ application: await ownApplication(req) });
}
