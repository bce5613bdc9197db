import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { facetsOf, filterProducts, sortProducts } from "../../../../catalog/product-list";
import { productFilters } from "../../../../catalog/product-query";
import { listedProducts, shopScope } from "../shop-scope";
import type { StoreGetProductsType } from "./validators";

/** The shop's products with today's badges, filtered, sorted and paged, with counts per choice. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as StoreGetProductsType;
  const filters = productFilters(query);
  const all = await listedProducts(req);
  const found = sortProducts(filterProducts(all, filters), query.sort);
  res.json({
    products: found.slice(query.offset, query.offset + query.limit).map(({ card }) => card),
    count: found.length,
    limit: query.limit,
    offset: query.offset,
    as_of: shopScope(req).asOf,
    facets: facetsOf(all, filters),
  });
}
