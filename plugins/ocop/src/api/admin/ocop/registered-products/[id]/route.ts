import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { updateRegisteredProductWorkflow } from "../../../../../workflows/registered-product/workflows/update-registered-product";
import { parameter, writeScopeOf } from "../../write-scope";
import { readRegisteredProductView } from "../registered-product-view";
import type { AdminUpdateRegisteredProductType } from "../validators";

/** A registered product with its recognitions, assessments, dossiers and recalls. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ registered_product: await readRegisteredProductView(req, parameter(req, "id")) });
}

/** Corrects name, description, product set or programme code. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateRegisteredProductType>,
  res: MedusaResponse,
): Promise<void> {
  const id = parameter(req, "id");
  const { expected_updated_at: expectedUpdatedAt, ...facts } = req.validatedBody;
  await updateRegisteredProductWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), id, facts, expectedUpdatedAt },
  });
  res.json({ registered_product: await readRegisteredProductView(req, id) });
}
