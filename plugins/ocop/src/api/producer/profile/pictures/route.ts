import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addProfilePictureWorkflow } from "../../../../workflows/producer-profile/workflows/profile-pictures";
import { producerActorOf, producerOf } from "../../../producer-context";
import { pictureOf } from "../../../receive-picture";
import { answerWithProfile } from "../answer";
import type { ProducerAddPictureType } from "../validators";

/** Adds a picture (`picture` of a multipart form), resized and without where it was taken. */
export async function POST(
  req: MedusaRequest<ProducerAddPictureType>,
  res: MedusaResponse,
): Promise<void> {
  const { alt = null, alt_en = null } = req.validatedBody;
  await addProfilePictureWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      producer_id: producerOf(req).id,
      alt,
      alt_en,
      content_base64: pictureOf(req),
    },
  });
  res.status(201);
  await answerWithProfile(req, res);
}
