import { marketplaceDescription } from "../marketplace/marketplace-description";
import { check } from "./check";
import { map } from "./map";
import { PLACE } from "./rules/place";

export const lazadaDescription = marketplaceDescription({
  place: PLACE,
  name: "Lazada",
  map,
  check,
  // [K]: Lazada publishes no number; above it says for how long it wants to be left alone.
  limits: { requestsPerSecond: 5, burst: 5, batchSize: 1 },
});
