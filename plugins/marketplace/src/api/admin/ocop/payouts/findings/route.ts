import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerFindings } from "../answer-findings";
import type { AdminGetFindingsType } from "../validators";

/** Where the ledger does not agree with itself or with the orders, by the last check. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cleared } = req.validatedQuery as AdminGetFindingsType;
  await answerFindings(req, res, cleared);
}
