import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endHelpConsentWorkflow } from "../../../../../workflows/help/workflows/end-help-consent";
import { ownedProducerOf, producerActorOf } from "../../../../producer-context";
import { ownHelp } from "../../../help/own-help";
import type { ProducerEndConsentType } from "../../validators";

/** Takes a consent back; the helper is out from the next request on. */
export async function POST(
  req: MedusaRequest<ProducerEndConsentType>,
  res: MedusaResponse,
): Promise<void> {
  const { id: producerId } = ownedProducerOf(req);
  const { reason } = req.validatedBody;
  await endHelpConsentWorkflow(req.scope).run({
    input: {
      ...{ actor: producerActorOf(req), unitCodes: null, producerId, reason },
      ...{ consentId: req.params.id ?? "", endedBy: "producer" },
    },
  });
  res.json(await ownHelp(req));
}
