import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { publishProductDraftWorkflow } from "../../../../../../workflows/product-draft/workflows/publish-product-draft";
import { answerDraft, draftOfArea, reviewBy } from "../../read-draft-of-area";
import type { AdminApproveProductDraftType } from "../../validators";

/** Publishes what was read; twice is once. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminApproveProductDraftType>,
  res: MedusaResponse,
): Promise<void> {
  const draft = await draftOfArea(req);
  const { review, actor } = await reviewBy(req, { action: "published" });
  await publishProductDraftWorkflow(req.scope).run({
    input: { id: draft.id, revision: req.validatedBody.revision, actor, review },
  });
  await answerDraft(req, res);
}
