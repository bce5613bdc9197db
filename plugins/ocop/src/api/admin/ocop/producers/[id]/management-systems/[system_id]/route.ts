import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeManagementSystemWorkflow } from "../../../../../../../workflows/management-system/workflows/remove-management-system";
import { saveManagementSystemWorkflow } from "../../../../../../../workflows/management-system/workflows/save-management-system";
import { parameter, writeScopeOf } from "../../../../write-scope";
import { readProducerView } from "../../../producer-view";
import type { AdminUpdateManagementSystemType } from "../../../validators";

/** Corrects a quality system. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateManagementSystemType>,
  res: MedusaResponse,
): Promise<void> {
  const producerId = parameter(req, "id");
  const systemId = parameter(req, "system_id");
  const { expected_updated_at: expectedUpdatedAt, ...facts } = req.validatedBody;
  await saveManagementSystemWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), producerId, systemId, facts, expectedUpdatedAt },
  });
  res.json({ producer: await readProducerView(req, producerId) });
}

/** Takes a quality system that was entered by mistake out. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const producerId = parameter(req, "id");
  const systemId = parameter(req, "system_id");
  await removeManagementSystemWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), producerId, systemId },
  });
  res.json({ id: systemId, object: "management_system", deleted: true });
}
