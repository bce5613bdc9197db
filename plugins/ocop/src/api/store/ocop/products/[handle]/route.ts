import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { citationsIn } from "../../../../../catalog/citation-view";
import { certificationsOf } from "../../../../../catalog/product-card";
import { filterProducts, sortProducts, toListedProduct } from "../../../../../catalog/product-list";
import { listingFactsIn, pictureOf } from "../../../../../catalog/product-picture";
import { recallsOn } from "../../../../../catalog/recall-view";
import { toProducerSummary } from "../../../../../catalog/producer-summary";
import { readImages, readShopProducts } from "../../../../../catalog/shop-product-row";
import { shopScope } from "../../shop-scope";

const SAME_PLACE_LIMIT = 4;

/** One product with its sizes, the register's facts, and others from the same place. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { handle } = req.params;
  const { asOf, ...scope } = shopScope(req);
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows = await readShopProducts(database, scope);
  const row = rows.find((candidate) => candidate.handle === handle);
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no product "${handle}"`);
  }
  const all = rows.map((candidate) => toListedProduct(candidate, asOf, scope.locale));
  const ofProducer = filterProducts(all, { producer: row.producer.handle });
  const samePlace = row.place
    ? sortProducts(filterProducts(all, { communes: [row.place.code] }), "recommended").filter(
        ({ card }) => card.id !== row.id,
      )
    : [];
  const images = await readImages(database, row.id);
  res.json({
    product: {
      ...toListedProduct(row, asOf, scope.locale).card,
      description: row.description,
      images: images.map(({ url }) => ({
        url,
        picture: pictureOf(row.pictures, url, scope.locale),
      })),
      facts: listingFactsIn(scope.locale, row.listing_facts),
      variants: row.variants,
      taxonomy: {
        sector: {
          code: row.sector_code,
          name_vi: row.sector_name_vi,
          name_en: row.sector_name_en,
        },
        group: { code: row.group_code, name_vi: row.group_name_vi, name_en: row.group_name_en },
        product_set: {
          number: row.set_number,
          name_vi: row.set_name_vi,
          name_en: row.set_name_en,
        },
      },
      producer: toProducerSummary({ ...row.producer, place: row.place }, ofProducer),
      certifications: certificationsOf(row, asOf, scope.locale),
      recalls: recallsOn(row.recalls, asOf, scope.locale),
      sources: citationsIn(scope.locale, row.sources),
    },
    same_place: samePlace.slice(0, SAME_PLACE_LIMIT).map(({ card }) => card),
  });
}
