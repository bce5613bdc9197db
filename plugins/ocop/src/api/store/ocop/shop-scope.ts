import type { MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { toListedProduct, type ListedProduct } from "../../../catalog/product-list";
import { readShopProducts, type ShopScope } from "../../../catalog/shop-product-row";
import { civilDateAt, type CivilDate } from "../../../modules/ocop/rules/civil-date";

/** What every answer of the shop depends on: who asks, in which language, on which day. */
export function shopScope(
  req: MedusaStoreRequest,
): ShopScope & { salesChannelIds: string[]; asOf: CivilDate } {
  return {
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    locale: req.locale,
    asOf: civilDateAt(new Date()),
  };
}

/** The listings that the caller may see, with today's badges. */
export async function listedProducts(
  req: MedusaStoreRequest,
  only: Pick<ShopScope, "handle" | "producerHandle"> = {},
): Promise<ListedProduct[]> {
  const { asOf, ...scope } = shopScope(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows = await readShopProducts(database, { ...scope, ...only });
  return rows.map((row) => toListedProduct(row, asOf, scope.locale));
}
