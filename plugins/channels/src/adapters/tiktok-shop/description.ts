import { marketplaceDescription } from "../marketplace/marketplace-description";
import { check } from "./check";
import { map } from "./map";
import { PLACE } from "./rules/place";

export const tiktokShopDescription = marketplaceDescription({
  place: PLACE,
  name: "TikTok Shop",
  map,
  check,
  // TikTok Shop lets 50 requests a second through for each API and shop ("Rate limits"); an item is
  // up to a dozen of them.
  limits: { requestsPerSecond: 10, burst: 10, batchSize: 1 },
});
