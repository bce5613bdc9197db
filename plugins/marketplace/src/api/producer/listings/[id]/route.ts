import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { changedMeanwhile } from "../../../../product-draft/draft-row";
import { listingView } from "../../../../product-draft/listing-view";
import { notNow, refused } from "../../../../payout/refusals";
import { isWritable, stateAfterWriting } from "../../../../rules/listing-state";
import { writeListing } from "../../../../rules/write-listing";
import { writeProductDraftWorkflow } from "../../../../workflows/product-draft/workflows/write-product-draft";
import { answerListing, ownListing } from "../own-listing";
import type { ProducerActOnListingType, ProducerSaveListingType } from "../validators";

/** One listing with what is missing, what was said of it, and its prices and stocks in the shop. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerListing(req, res);
}

/** A workflow throws what its step threw without its class. */
const isConflict = (error: unknown) =>
  (error as { type?: unknown } | null)?.type === MedusaError.Types.CONFLICT;

/** The answer to a device that does not know the newest words: both sides can then be compared. */
async function answerConflict(req: MedusaRequest<unknown>, res: MedusaResponse): Promise<void> {
  const { message } = changedMeanwhile();
  const listing = await listingView(req.scope, await ownListing(req));
  res.status(409).json({ type: MedusaError.Types.CONFLICT, message, listing });
}

/** Saves what was typed. Repeating it changes nothing; a device with old words gets 409 and the new ones. */
export async function PATCH(
  req: MedusaRequest<ProducerSaveListingType>,
  res: MedusaResponse,
): Promise<void> {
  const { revision, ...write } = req.validatedBody;
  const draft = await ownListing(req);
  const written = writeListing(draft.content, write);
  if (written.kind === "refused") {
    throw written.reason === "size_in_shop"
      ? refused(
          "Quy cách đang bán không xoá được: đặt kho bằng 0 để ngừng bán",
          "A size that is sold cannot be removed: set its stock to 0 to stop selling it",
        )
      : refused("Mỗi quy cách cần một khoá riêng (key)", "Each size needs a key of its own");
  }
  if (written.kind === "same") {
    await answerListing(req, res);
    return;
  }
  if (draft.revision !== revision) {
    await answerConflict(req, res);
    return;
  }
  if (!isWritable(draft.state)) {
    throw notNow(
      "Tin đang chờ duyệt: rút lại trước khi sửa",
      "The listing is being read: take it back before you change it",
    );
  }
  try {
    await writeProductDraftWorkflow(req.scope).run({
      input: {
        id: draft.id,
        revision,
        changes: { content: written.content, state: stateAfterWriting(draft.state) },
      },
    });
  } catch (error) {
    if (!isConflict(error)) throw error;
    await answerConflict(req, res);
    return;
  }
  await answerListing(req, res);
}

/** Throws away words that the shop does not have: the whole listing, or the changes of one that it has. */
export async function DELETE(
  req: MedusaRequest<ProducerActOnListingType>,
  res: MedusaResponse,
): Promise<void> {
  const draft = await ownListing(req);
  if (!isWritable(draft.state)) {
    throw notNow(
      "Tin đang chờ duyệt: rút lại trước khi bỏ",
      "The listing is being read: take it back before you discard it",
    );
  }
  const { published } = draft;
  await writeProductDraftWorkflow(req.scope).run({
    input: {
      id: draft.id,
      revision: req.validatedBody.revision,
      changes: published
        ? { state: "published", content: published.content, pictures: published.pictures }
        : { deleted_at: new Date() },
    },
  });
  res.json({ id: draft.id, deleted: published === null });
}
