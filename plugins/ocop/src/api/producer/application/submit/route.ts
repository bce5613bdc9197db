import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendApplicationWorkflow } from "../../../../workflows/application/workflows/send-application";
import { applicantOf } from "../applicant-of";
import { ownApplication } from "../own-view";
import type { ProducerSendApplicationType } from "../validators";

/** Hands the application in, or answers what was asked. */
export async function POST(
  req: MedusaRequest<ProducerSendApplicationType>,
  res: MedusaResponse,
): Promise<void> {
  const { words } = req.validatedBody;
  await sendApplicationWorkflow(req.scope).run({
    input: { applicant: applicantOf(req), intent: "send", words },
  });
  res.json({ application: await ownApplication(req) });
}
