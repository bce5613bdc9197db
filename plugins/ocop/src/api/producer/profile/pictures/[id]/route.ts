import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  removeProfilePictureWorkflow,
  updateProfilePictureWorkflow,
} from "../../../../../workflows/producer-profile/workflows/profile-pictures";
import { producerActorOf, producerOf } from "../../../../producer-context";
import { answerWithProfile } from "../../answer";
import type { ProducerUpdatePictureType } from "../../validators";

const writeOf = (req: MedusaRequest<unknown>) => ({
  actor: producerActorOf(req),
  producer_id: producerOf(req).id,
  id: req.params.id ?? "",
});

/** Writes what is to be seen on a picture, or shows it first. */
export async function POST(
  req: MedusaRequest<ProducerUpdatePictureType>,
  res: MedusaResponse,
): Promise<void> {
  await updateProfilePictureWorkflow(req.scope).run({
    input: { ...writeOf(req), ...req.validatedBody },
  });
  await answerWithProfile(req, res);
}

/** Removes a picture with its files. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await removeProfilePictureWorkflow(req.scope).run({ input: writeOf(req) });
  await answerWithProfile(req, res);
}
