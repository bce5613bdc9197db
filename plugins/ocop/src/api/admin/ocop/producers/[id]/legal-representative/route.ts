import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readLegalRepresentative } from "../../../../../../catalog/legal-representative";
import { removeLegalRepresentativeWorkflow } from "../../../../../../workflows/legal-representative/workflows/remove-legal-representative";
import { setLegalRepresentativeWorkflow } from "../../../../../../workflows/legal-representative/workflows/set-legal-representative";
import { staffOf } from "../../../../../staff-context";
import { parameter, writeScopeOf } from "../../../write-scope";
import type { AdminSetLegalRepresentativeType } from "../../validators";

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { unitCodes } = staffOf(req);
  res.json({
    legal_representative: await readLegalRepresentative(database, parameter(req, "id"), {
      unitCodes,
    }),
  });
}

/** The person who represents the producer by law, or null: the only route with these facts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** Writes who represents the producer by law. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSetLegalRepresentativeType>,
  res: MedusaResponse,
): Promise<void> {
  const { expected_updated_at: expectedUpdatedAt, ...facts } = req.validatedBody;
  await setLegalRepresentativeWorkflow(req.scope).run({
    input: {
      ...(await writeScopeOf(req)),
      producerId: parameter(req, "id"),
      facts,
      expectedUpdatedAt,
    },
  });
  await answer(req, res);
}

/** Takes the legal representative out. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { result } = await removeLegalRepresentativeWorkflow(req.scope).run({
    input: { ...(await writeScopeOf(req)), producerId: parameter(req, "id") },
  });
  res.json({ id: result.id, object: "legal_representative", deleted: true });
}
