import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import { readPublicItems } from "../../../../programme/public-items";
import type { StoreGetCommunicationItemsType } from "./validators";

/** News and stories of the programme that are out, the newest first. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = req.validatedQuery as StoreGetCommunicationItemsType;
  const { rows, count } = await readPublicItems(
    req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    { limit, offset, today: civilDateAt(new Date()) },
  );
  res.setHeader("cache-control", "public, max-age=60");
  res.json({ communication_items: rows, count, limit, offset });
}
