import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { answerBy } from "../../../../modules/ocop/rules/complaint";
import { newPublicCode } from "../../../../public-code";
import { fileComplaintWorkflow } from "../../../../workflows/complaint/workflows/file-complaint";
import type { StoreFileComplaintType } from "./validators";

/** Files anybody's complaint; gives the code to read the answer with, and the last day for it. */
export async function POST(
  req: MedusaStoreRequest<StoreFileComplaintType>,
  res: MedusaResponse,
): Promise<void> {
  const { website, ...complaint } = req.validatedBody;
  const today = civilDateAt(new Date());
  if (website) {
    // A program filled the hidden field: it learns nothing from an answer like everybody's.
    const code = newPublicCode();
    res.status(201).json({ complaint: { code, answer_by: answerBy(today, complaint.kind) } });
    return;
  }
  const { result } = await fileComplaintWorkflow(req.scope).run({ input: { ...complaint, today } });
  res.status(201).json({ complaint: { code: result.code, answer_by: result.answer_by } });
}
