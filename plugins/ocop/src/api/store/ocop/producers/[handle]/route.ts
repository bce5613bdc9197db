import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { citationsIn } from "../../../../../catalog/citation-view";
import { readProducers } from "../../../../../catalog/producer-row";
import { sortProducts } from "../../../../../catalog/product-list";
import { toProducerSummary } from "../../../../../catalog/producer-summary";
import { readProfile, toPublicProfile } from "../../../../../profile/profile-row";
import { listedProducts } from "../../shop-scope";

/** One producer: its own words, the register's facts, and its products with today's badges. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { handle } = req.params;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [producer] = handle ? await readProducers(database, handle) : [];
  if (!producer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no producer "${handle}"`);
  }
  const products = await listedProducts(req, { producerHandle: producer.handle });
  res.json({
    producer: {
      ...toProducerSummary(producer, products),
      ...toPublicProfile(req.locale, await readProfile(database, producer.id)),
      sources: citationsIn(req.locale, producer.sources),
    },
    products: sortProducts(products, "recommended").map(({ card }) => card),
  });
}
