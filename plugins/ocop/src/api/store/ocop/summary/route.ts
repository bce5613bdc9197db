import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readProducers, readUnits } from "../../../../catalog/producer-row";
import { facetsOf } from "../../../../catalog/product-list";
import { listedProducts, shopScope } from "../shop-scope";

/** The shop in numbers, as of today: products, valid recognitions, sectors and places. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [products, producers, units] = await Promise.all([
    listedProducts(req),
    readProducers(database),
    readUnits(database),
  ]);
  const { sectors, stars } = facetsOf(products, {});
  res.json({
    as_of: shopScope(req).asOf,
    product_count: products.length,
    valid_product_count: products.filter(({ card }) => card.badge.star !== null).length,
    valid_by_star: stars,
    producer_count: producers.length,
    sectors: sectors.map(({ count, ...sector }) => ({ ...sector, product_count: count })),
    places: units.map((unit) => ({
      ...unit,
      product_count: products.filter(({ card }) => card.place?.code === unit.code).length,
      producer_count: producers.filter(({ place }) => place?.code === unit.code).length,
    })),
  });
}
