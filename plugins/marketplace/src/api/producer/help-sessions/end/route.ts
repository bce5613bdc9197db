import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { producerActorOf, sentence, visitorOf } from "@ocop/ocop/http";
import { endHelpSessionWorkflow } from "@ocop/ocop/workflows";

/** Ends the helper's own session; the consent stays. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { helper } = visitorOf(req);
  if (!helper) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      sentence("Bạn không làm thay ai", "You act on nobody's behalf"),
    );
  }
  await endHelpSessionWorkflow(req.scope).run({
    input: { actor: producerActorOf(req), sessionId: helper.sessionId },
  });
  res.json({ ended: true });
}
