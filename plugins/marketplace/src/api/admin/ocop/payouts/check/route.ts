import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { settleMoney } from "../../../../../payout/settle-money";
import { checkLedgerWorkflow } from "../../../../../workflows/payout/workflows/check-ledger";
import { answerFindings } from "../answer-findings";

/** Checks the ledger now, as the nightly job does, and answers with what does not agree. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await settleMoney(req.scope);
  await checkLedgerWorkflow(req.scope).run();
  await answerFindings(req, res, false);
}
