import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { z } from "@medusajs/framework/zod";
import { producerOf } from "@ocop/ocop/http";
import { statementAnswer } from "../../../../payout/statement-view";
import type { statementQuery } from "../../../payout-fields";
import { payoutDatabaseOf, sendStatement } from "../../../payout-request";

/** The producer's month in the ledger: as JSON, or as a file to keep. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as z.infer<typeof statementQuery>;
  const asked = { producerId: producerOf(req).id, ...query };
  sendStatement(res, await statementAnswer(req.scope, payoutDatabaseOf(req), asked));
}
