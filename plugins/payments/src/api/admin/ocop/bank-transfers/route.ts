import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readTransfers } from "../../../../bank-transfer/read-transfers";
import type { AdminGetBankTransfersType } from "./validators";

/** Transfers into the shop's account, the newest first, with what they are taken for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as AdminGetBankTransfersType;
  const { transfers, count } = await readTransfers(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    {
      states: query.state,
      kinds: query.kind,
      orderId: query.order_id,
      q: query.q,
      limit: query.limit,
      offset: query.offset,
    },
  );
  res.json({ bank_transfers: transfers, count, limit: query.limit, offset: query.offset });
}
