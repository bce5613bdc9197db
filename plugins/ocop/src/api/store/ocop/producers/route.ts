import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readProducers } from "../../../../catalog/producer-row";
import { countBy, sectorOrder } from "../../../../catalog/product-list";
import { groupByProducer, toProducerSummary } from "../../../../catalog/producer-summary";
import { listedProducts, shopScope } from "../shop-scope";
import type { StoreGetProducersType } from "./validators";

/** The producers of the register with what they have in the shop, most recognised first. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as StoreGetProducersType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [producers, products] = await Promise.all([readProducers(database), listedProducts(req)]);
  const ofProducer = groupByProducer(products);
  const sectors = new Map(products.map(({ sector }) => [sector.code, sector]));
  const all = producers
    .map((producer) => toProducerSummary(producer, ofProducer.get(producer.handle) ?? []))
    .sort((left, right) => right.valid_product_count - left.valid_product_count);

  const inSector = all.filter(
    ({ sector_codes }) => query.sector === undefined || sector_codes.includes(query.sector),
  );
  const inCommune = all.filter(
    ({ place }) => query.commune === undefined || place?.code === query.commune,
  );
  const found = inSector.filter((producer) => inCommune.includes(producer));
  res.json({
    producers: found.slice(query.offset, query.offset + query.limit),
    count: found.length,
    limit: query.limit,
    offset: query.offset,
    as_of: shopScope(req).asOf,
    facets: {
      sectors: countBy(
        inCommune.flatMap(({ sector_codes }) =>
          sector_codes.flatMap((code) => sectors.get(code) ?? []),
        ),
        ({ code }) => code,
      ).sort((left, right) => sectorOrder(left.code) - sectorOrder(right.code)),
      communes: countBy(
        inSector.flatMap(({ place }) => place ?? []),
        ({ code }) => code,
      ).sort((left, right) => left.name.localeCompare(right.name, "vi")),
    },
  });
}
