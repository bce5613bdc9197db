import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MAX_PROFILE_PICTURES, readProfile, toProfileView } from "../../../profile/profile-row";
import { producerOf } from "../../producer-context";

/** Answers with what the producer tells of itself. */
export async function answerWithProfile(
  req: MedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const profile = await readProfile(database, producerOf(req).id);
  res.json({ profile: toProfileView(profile), max_pictures: MAX_PROFILE_PICTURES });
}
