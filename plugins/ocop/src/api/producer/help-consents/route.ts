import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findHelper } from "../../../help/find-helper";
import { giveHelpConsentWorkflow } from "../../../workflows/help/workflows/give-help-consent";
import { ownedProducerOf, producerActorOf, visitorOf } from "../../producer-context";
import { ownHelp } from "../help/own-help";
import type { ProducerGiveConsentType } from "./validators";

/** Lets a member of the staff act for the producer. */
export async function POST(
  req: MedusaRequest<ProducerGiveConsentType>,
  res: MedusaResponse,
): Promise<void> {
  const { id: producerId } = ownedProducerOf(req);
  const { email, purpose, valid_until: validUntil } = req.validatedBody;
  await giveHelpConsentWorkflow(req.scope).run({
    input: {
      ...{ actor: producerActorOf(req), unitCodes: null, producerId, purpose, validUntil },
      helper: await findHelper(req.scope, { email }),
      givenBy: visitorOf(req).name,
    },
  });
  res.status(201).json(await ownHelp(req));
}
