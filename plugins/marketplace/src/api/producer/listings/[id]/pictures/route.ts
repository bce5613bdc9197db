import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pictureOf } from "@ocop/ocop/picture";
import { addPictureWorkflow } from "../../../../../workflows/product-draft/workflows/add-picture";
import { answerListing, ownListing } from "../../own-listing";

/** Adds a picture from a phone (`file` of a multipart form) at the end. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await ownListing(req);
  await addPictureWorkflow(req.scope).run({ input: { id, content_base64: pictureOf(req) } });
  res.status(201);
  await answerListing(req, res);
}
