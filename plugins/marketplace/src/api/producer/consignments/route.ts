import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readProducerPage } from "../../../consignments/producer/producer-page";
import { producerConsignments } from "../../../consignments/producer/producer-view";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { producerOf } from "@ocop/ocop/http";
import { readOwn } from "./read-own";
import type { ProducerGetConsignmentsType } from "./validators";

/** Who took the producer's last parcel: most send theirs the same way every day. */
async function lastCarrier(req: MedusaRequest, producer_id: string): Promise<string | null> {
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [last] = await marketplace.listConsignments(
    { producer_id, carrier: { $ne: null }, shipped_at: { $ne: null } },
    { select: ["carrier"], order: { shipped_at: "DESC" }, take: 1 },
  );
  return last?.carrier ?? null;
}

/** The producer's consignments, what is due first, and how many there are to do what about. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { unread, ...query } = req.validatedQuery as ProducerGetConsignmentsType;
  const { id: producerId } = producerOf(req);
  const [page, last_carrier] = await Promise.all([
    readProducerPage(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
      ...query,
      producerId,
      isUnread: unread,
    }),
    lastCarrier(req, producerId),
  ]);
  const { ids, ...counts } = page;
  const consignments = await producerConsignments(req.scope, await readOwn(req, ids));
  const { limit, offset } = query;
  res.json({ consignments, ...counts, limit, offset, last_carrier });
}
