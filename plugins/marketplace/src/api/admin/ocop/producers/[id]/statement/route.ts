import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementAnswer } from "../../../../../../payout/statement-view";
import { payoutDatabaseOf, sendStatement } from "../../../../../payout-request";
import type { AdminGetStatementType } from "../../validators";

/** A producer's month in the ledger: as JSON, or as a file to hand over. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetStatementType;
  const asked = { producerId: req.params.id ?? "", ...query };
  sendStatement(res, await statementAnswer(req.scope, payoutDatabaseOf(req), asked));
}
