import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { toDocumentView } from "../../../../../dossier/dossier-view";
import { retrieveDocument } from "../../../../../dossier/retrieve-document";
import { OCOP_MODULE } from "../../../../../modules/ocop";
import type OcopModuleService from "../../../../../modules/ocop/service";
import { removeDocumentWorkflow } from "../../../../../workflows/document/workflows/remove-document";
import { updateDocumentWorkflow } from "../../../../../workflows/document/workflows/update-document";
import { actorOf } from "../../../../actor-of";
import { staffOf } from "../../../../staff-context";
import type { AdminUpdateDocumentType } from "../validators";

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const ocop = req.scope.resolve<OcopModuleService>(OCOP_MODULE);
  const document = await retrieveDocument(ocop, req.params.id ?? "", staffOf(req).unitCodes);
  res.json({ document: toDocumentView(document) });
}

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answer(req, res);
}

/** Corrects what is written about a paper. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminUpdateDocumentType>,
  res: MedusaResponse,
): Promise<void> {
  await updateDocumentWorkflow(req.scope).run({
    input: {
      id: req.params.id ?? "",
      actor: await actorOf(req),
      area: staffOf(req).unitCodes,
      facts: req.validatedBody,
    },
  });
  await answer(req, res);
}

/** Takes a paper out of the lists; its history stays. */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await removeDocumentWorkflow(req.scope).run({
    input: { id, actor: await actorOf(req), area: staffOf(req).unitCodes },
  });
  res.json({ id, object: "document", deleted: true });
}
