import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { civilDateAt } from "@ocop/ocop/catalog";
import { suggest } from "../../../../shop-search/suggest";
import { isEnglish, shopOf } from "../shop-of";
import type { StoreGetSuggestionsType } from "./validators";

/** Few products, producers, places and sets for what is being typed. */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { q } = req.validatedQuery as StoreGetSuggestionsType;
  if (q === "") {
    const nothing = { products: [], producers: [], places: [], sets: [], did_you_mean: null };
    res.json({ ...nothing, source: "index", as_of: civilDateAt(new Date()) });
    return;
  }
  const shop = shopOf(req);
  const suggestions = await suggest(shop, { q, isEnglish: isEnglish(req) });
  res.json({ ...suggestions, as_of: shop.scope.asOf });
}
