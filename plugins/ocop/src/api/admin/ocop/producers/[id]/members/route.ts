import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveProducerMemberWorkflow } from "../../../../../../workflows/producer-member/workflows/save-producer-member";
import { parameter, writeScopeOf } from "../../../write-scope";
import { readProducerView } from "../../producer-view";
import type { AdminCreateProducerMemberType } from "../../validators";

/** Enters a person who acts for the producer. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateProducerMemberType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = parameter(req, "id");
  await saveProducerMemberWorkflow(req.scope).run({
    input: {
      ...(await writeScopeOf(req)),
      producerId,
      memberId: null,
      facts: req.validatedBody,
    },
  });
  res.status(201).json({ producer: await readProducerView(req, producerId) });
}
