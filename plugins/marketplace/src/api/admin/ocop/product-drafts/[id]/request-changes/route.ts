import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { decide } from "../../decide";
import { answerDraft } from "../../read-draft-of-area";
import type { AdminRequestChangesType } from "../../validators";

/** Sends a draft back to its producer with comments. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRequestChangesType>,
  res: MedusaResponse,
): Promise<void> {
  await decide(req, "changes_requested", req.validatedBody);
  await answerDraft(req, res);
}
