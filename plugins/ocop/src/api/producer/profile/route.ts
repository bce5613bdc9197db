import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveProducerProfileWorkflow } from "../../../workflows/producer-profile/workflows/save-producer-profile";
import { producerActorOf, producerOf } from "../../producer-context";
import { answerWithProfile } from "./answer";
import type { ProducerSaveProfileType } from "./validators";

/** What the producer tells of itself. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWithProfile(req, res);
}

/** Writes it; what is not named stays. */
export async function POST(
  req: MedusaRequest<ProducerSaveProfileType>,
  res: MedusaResponse,
): Promise<void> {
  const { expected_updated_at, map, ...words } = req.validatedBody;
  await saveProducerProfileWorkflow(req.scope).run({
    input: {
      actor: producerActorOf(req),
      producer_id: producerOf(req).id,
      expected_updated_at,
      words: {
        ...words,
        ...(map !== undefined && {
          latitude: map?.latitude ?? null,
          longitude: map?.longitude ?? null,
        }),
      },
    },
  });
  await answerWithProfile(req, res);
}
