import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decide } from "../../decide";
import { answerDraft } from "../../read-draft-of-area";
import type { AdminRefuseProductDraftType } from "../../validators";

/** Refuses a draft and says why; its producer may write and hand in another version. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRefuseProductDraftType>,
  res: MedusaResponse,
): Promise<void> {
  await decide(req, "refused", req.validatedBody);
  await answerDraft(req, res);
}
