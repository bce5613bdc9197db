import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pictureFiles } from "../../../../../product-draft/picture-file";
import { refused } from "../../../../../payout/refusals";
import { addPictureWorkflow } from "../../../../../workflows/product-draft/workflows/add-picture";
import { answerListing, ownListing } from "../../own-listing";

/** Adds a picture from a phone (`file` of a multipart form) at the end. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const draft = await ownListing(req);
  if (!req.file) {
    throw refused('Chọn một ảnh (ô "file")', 'Choose a picture (the field "file")');
  }
  const { derivatives, ...picture } = await pictureFiles(req.file.buffer);
  await addPictureWorkflow(req.scope).run({
    input: {
      id: draft.id,
      picture: {
        ...picture,
        derivatives: derivatives.map(({ content, ...one }) => ({
          ...one,
          content_base64: content.toString("base64"),
        })),
      },
    },
  });
  res.status(201);
  await answerListing(req, res);
}
