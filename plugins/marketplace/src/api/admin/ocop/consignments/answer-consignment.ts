import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOrderMoney } from "../../../../consignments/read-order-money";
import { staffConsignments } from "../../../../consignments/staff-view";
import { readConsignment } from "./read-consignment";

/** Answers with the consignment of the path as it stands now, and how its order is paid. */
export async function answerConsignment(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
): Promise<void> {
  const row = await readConsignment(req);
  const [[consignment], money] = await Promise.all([
    staffConsignments(req.scope, [row]),
    readOrderMoney(req.scope, row),
  ]);
  res.json({ consignment: { ...consignment, ...money } });
}
