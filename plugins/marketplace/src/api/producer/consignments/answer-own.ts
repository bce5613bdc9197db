import type { MedusaRequest } from "@medusajs/framework/http";
import { producerConsignments } from "../../../consignments/producer/producer-view";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type MarketplaceModuleService from "../../../modules/marketplace/service";
import { readOwnOne } from "./read-own";

/** The consignment of the path as it stands now, with what was written about it. */
export async function answerOwn(req: MedusaRequest<unknown>) {
  const row = await readOwnOne(req);
  const marketplace = req.scope.resolve<MarketplaceModuleService>(MARKETPLACE_MODULE);
  const [[consignment], messages] = await Promise.all([
    producerConsignments(req.scope, [row]),
    marketplace.listOrderMessages(
      { consignment_id: row.id },
      { order: { created_at: "ASC" }, take: null },
    ),
  ]);
  return {
    ...consignment,
    messages: messages.map(({ id, sender, text, author_name, read_at, created_at }) => ({
      ...{ id, sender, text, author_name, read_at },
      sent_at: created_at,
    })),
  };
}
