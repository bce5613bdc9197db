import { marketplaceDescription } from "../marketplace/marketplace-description";
import { check } from "./check";
import { map } from "./map";
import { PLACE } from "./rules/place";

export const shopeeDescription = marketplaceDescription({
  place: PLACE,
  name: "Shopee",
  map,
  check,
  // [K]: Shopee publishes no number; above it says error_rate_limit, which the runner honours. An item
  // is several calls, so that items go one by one: what one comes to is known before the next.
  limits: { requestsPerSecond: 5, burst: 5, batchSize: 1 },
});
