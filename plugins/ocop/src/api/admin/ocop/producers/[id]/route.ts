import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { updateProducerWorkflow } from "../../../../../workflows/producer/workflows/update-producer";
import { parameter, writeScopeOf } from "../../write-scope";
import { readProducerView } from "../producer-view";
import type { AdminUpdateProducerType } from "../validators";

/** A producer with its systems, members, history and products as of today. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ producer: await readProducerView(req, parameter(req, "id")) });
}

/** Corrects official facts; the producer's own words are not among them. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateProducerType>,
  res: MedusaResponse,
): Promise<void> {
  const id = parameter(req, "id");
  const { expected_updated_at: expectedUpdatedAt, ...facts } = req.validatedBody;
  await updateProducerWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), id, facts, expectedUpdatedAt },
  });
  res.json({ producer: await readProducerView(req, id) });
}
