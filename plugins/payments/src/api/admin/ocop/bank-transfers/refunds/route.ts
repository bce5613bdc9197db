import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readRefunds } from "../../../../../bank-transfer/read-refunds";
import type { AdminGetRefundsType } from "../validators";

/** Refunds of what was paid by transfer or in cash, which staff sends by hand; the oldest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state: states, ...page } = req.validatedQuery as AdminGetRefundsType;
  const { refunds, count } = await readRefunds(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    { states, ...page },
  );
  res.json({ refunds, count, limit: page.limit, offset: page.offset });
}
