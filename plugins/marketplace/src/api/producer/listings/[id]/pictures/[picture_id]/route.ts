import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { missing } from "../../../../../../payout/refusals";
import type { PictureChange } from "../../../../../../workflows/product-draft/steps/change-pictures";
import { changePicturesWorkflow } from "../../../../../../workflows/product-draft/workflows/change-pictures";
import { answerListing, ownListing } from "../../../own-listing";
import type { ProducerChangePictureType } from "../../../validators";

async function change(
  req: MedusaRequest<unknown>,
  changeOf: (picture: { id: string; alt_vi: string; alt_en: string }) => PictureChange,
): Promise<void> {
  const draft = await ownListing(req);
  const picture = draft.pictures.find(({ id }) => id === req.params.picture_id);
  if (!picture) throw missing("Không tìm thấy ảnh này", "There is no such picture");
  await changePicturesWorkflow(req.scope).run({
    input: { id: draft.id, change: changeOf(picture) },
  });
}

/** Describes a picture for those who do not see it, or moves it by one place. */
export async function POST(
  req: MedusaRequest<ProducerChangePictureType>,
  res: MedusaResponse,
): Promise<void> {
  const { move, alt_vi, alt_en } = req.validatedBody;
  await change(req, (picture) =>
    move === undefined
      ? {
          kind: "describe",
          pictureId: picture.id,
          alt_vi: alt_vi ?? picture.alt_vi,
          alt_en: alt_en ?? picture.alt_en,
        }
      : { kind: "move", pictureId: picture.id, by: move },
  );
  await answerListing(req, res);
}

/** Takes a picture out of the listing; the shop shows it until that is published. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await change(req, ({ id }) => ({ kind: "remove", pictureId: id }));
  await answerListing(req, res);
}
