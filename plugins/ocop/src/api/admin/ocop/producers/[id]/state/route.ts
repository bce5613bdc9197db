import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeProducerStateWorkflow } from "../../../../../../workflows/producer/workflows/change-producer-state";
import { parameter, writeScopeOf } from "../../../write-scope";
import { readProducerView } from "../../producer-view";
import type { AdminChangeProducerStateType } from "../../validators";

/** Accepts, refuses, suspends, closes or reopens a producer, with the reason. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminChangeProducerStateType>,
  res: MedusaResponse,
): Promise<void> {
  const id = parameter(req, "id");
  const { state, reason, effective_on, expected_updated_at: expectedUpdatedAt } = req.validatedBody;
  await changeProducerStateWorkflow(req.scope).run({
    input: {
      ...(await writeScopeOf(req)),
      id,
      state,
      reason,
      expectedUpdatedAt,
      effectiveOn: effective_on ?? null,
    },
  });
  res.json({ producer: await readProducerView(req, id) });
}
