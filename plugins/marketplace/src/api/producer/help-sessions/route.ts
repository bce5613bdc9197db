import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { beginHelpSessionWorkflow } from "@ocop/ocop/workflows";
import { helpToken } from "../../../account/session-token";
import type { ProducerBeginHelpType } from "./validators";

/** Lets a helper in with the ticket that the admin gave, which is good once. */
export async function POST(
  req: MedusaRequest<ProducerBeginHelpType>,
  res: MedusaResponse,
): Promise<void> {
  const { ticket } = req.validatedBody;
  const { result } = await beginHelpSessionWorkflow(req.scope).run({ input: { ticket } });
  res.json({ token: helpToken(req.scope, result.id) });
}
