import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { visitorOf } from "@ocop/ocop/http";
import { notNow } from "../../../../../payout/refusals";
import { writeProductDraftWorkflow } from "../../../../../workflows/product-draft/workflows/write-product-draft";
import { answerListing, ownListing } from "../../own-listing";
import type { ProducerActOnListingType } from "../../validators";

/** Takes back words that staff have not decided about. */
export async function POST(
  req: MedusaRequest<ProducerActOnListingType>,
  res: MedusaResponse,
): Promise<void> {
  const draft = await ownListing(req);
  if (draft.state !== "submitted") {
    throw notNow(
      "Tin không đang chờ duyệt: tải lại trang để xem",
      "The listing does not wait for the staff: reload the page to see it",
    );
  }
  const { name, helper } = visitorOf(req);
  await writeProductDraftWorkflow(req.scope).run({
    input: {
      id: draft.id,
      revision: req.validatedBody.revision,
      changes: {
        state: "draft",
        submitted_at: null,
        reviews: [
          ...draft.reviews,
          {
            at: new Date().toISOString(),
            by: helper ? { type: "staff", name: helper.name } : { type: "producer", name },
            action: "withdrawn",
            note: null,
            comments: [],
          },
        ],
      },
    },
  });
  await answerListing(req, res);
}
