import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { productFilters } from "@ocop/ocop/catalog";
import { searchShop } from "../../../../shop-search/search-shop";
import { isEnglish, shopOf } from "../shop-of";
import type { StoreGetSearchType } from "./validators";

/** The shop's products for what was typed and chosen, with counts per choice and what lies beside. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as StoreGetSearchType;
  const { salesChannelIds, ...shop } = shopOf(req);
  const { engineMilliseconds, ...answer } = await searchShop(shop, {
    q: query.q,
    filters: productFilters(query),
    sort: query.sort ?? (query.q === "" ? "recommended" : "relevance"),
    limit: query.limit,
    offset: query.offset,
    salesChannelIds,
    isEnglish: isEnglish(req),
  });
  res.setHeader("Server-Timing", `engine;dur=${engineMilliseconds.toFixed(1)}`);
  res.json({ ...answer, limit: query.limit, offset: query.offset, as_of: shop.scope.asOf });
}
