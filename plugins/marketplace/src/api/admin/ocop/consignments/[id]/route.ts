import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerConsignment } from "../answer-consignment";

/** One consignment with its lines, what may be done next, and what that does to the money. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerConsignment(req, res);
}
