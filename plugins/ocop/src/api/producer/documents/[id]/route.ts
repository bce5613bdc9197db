import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removeDocumentWorkflow } from "../../../../workflows/document/workflows/remove-document";
import { producerActorOf } from "../../../producer-context";
import { ownArea } from "../../dossiers/answer";

/** Takes a paper of the producer out of the lists; its history stays. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  await removeDocumentWorkflow(req.scope).run({
    input: { id, actor: producerActorOf(req), area: ownArea(req) },
  });
  res.json({ id, object: "document", deleted: true });
}
