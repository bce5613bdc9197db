import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { saveManagementSystemWorkflow } from "../../../../../../workflows/management-system/workflows/save-management-system";
import { parameter, writeScopeOf } from "../../../write-scope";
import { readProducerView } from "../../producer-view";
import type { AdminCreateManagementSystemType } from "../../validators";

/** Enters a quality system that the producer holds. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreateManagementSystemType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = parameter(req, "id");
  await saveManagementSystemWorkflow(req.scope).run({
    input: {
      ...(await writeScopeOf(req)),
      producerId,
      systemId: null,
      facts: req.validatedBody,
    },
  });
  res.status(201).json({ producer: await readProducerView(req, producerId) });
}
