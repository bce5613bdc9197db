import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { producerOf, sentence, visitorOf } from "@ocop/ocop/http";
import { issuesOf, surroundingsOf } from "../../../../../product-draft/check-draft";
import { changedMeanwhile } from "../../../../../product-draft/draft-row";
import { notNow } from "../../../../../payout/refusals";
import { isSubmittable } from "../../../../../rules/listing-state";
import { writeProductDraftWorkflow } from "../../../../../workflows/product-draft/workflows/write-product-draft";
import { answerListing, ownListing } from "../../own-listing";
import type { ProducerActOnListingType } from "../../validators";

/** Hands the words of a listing to the staff; handing in the same words again changes nothing. */
export async function POST(
  req: MedusaRequest<ProducerActOnListingType>,
  res: MedusaResponse,
): Promise<void> {
  const { revision } = req.validatedBody;
  const draft = await ownListing(req);
  if (draft.state === "submitted" && draft.revision === revision + 1) {
    await answerListing(req, res);
    return;
  }
  if (draft.revision !== revision) throw changedMeanwhile();
  if (!isSubmittable(draft.state)) {
    throw notNow(
      "Tin không có gì mới để gửi duyệt",
      "There is nothing new in the listing to hand in",
    );
  }
  const producer = producerOf(req);
  if (producer.state !== "active") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      sentence(
        `“${producer.name}” chưa hoặc không còn hoạt động: gửi duyệt được khi cơ sở hoạt động`,
        `“${producer.name}” does not take part now: hand it in when it does`,
      ),
    );
  }
  const issues = await issuesOf(req.scope, draft, await surroundingsOf(req.scope, draft));
  const missing = issues.filter(({ severity }) => severity === "needed");
  if (missing.length > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      sentence(missing.map(({ vi }) => vi).join(" "), missing.map(({ en }) => en).join(" ")),
    );
  }
  const { name, helper } = visitorOf(req);
  await writeProductDraftWorkflow(req.scope).run({
    input: {
      id: draft.id,
      revision,
      changes: {
        state: "submitted",
        submitted_at: new Date(),
        reviews: [
          ...draft.reviews,
          {
            at: new Date().toISOString(),
            by: helper ? { type: "staff", name: helper.name } : { type: "producer", name },
            action: "submitted",
            note: null,
            comments: [],
          },
        ],
      },
    },
  });
  await answerListing(req, res);
}
