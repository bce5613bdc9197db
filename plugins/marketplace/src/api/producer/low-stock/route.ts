import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readLowStock } from "../../../stock/low-stock";
import { producerOf } from "@ocop/ocop/http";
import type { ProducerGetLowStockType } from "../consignments/validators";

/** What of the producer's goods is nearly or quite sold out, the scarcest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { threshold } = req.validatedQuery as ProducerGetLowStockType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const low = await readLowStock(database, { producerId: producerOf(req).id, threshold });
  res.json({ ...low, threshold });
}
