import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerConsignment } from "../answer-consignment";

/** One consignment with its lines, what may be done next, what that does to the money, and to whom its invoice goes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerConsignment(req, res);
}
