import { ineligibilityOf } from "../../eligibility/eligibility";
import type { MarketplaceDescription } from "../marketplace/marketplace-description";
import { MARKETPLACE_SETTINGS } from "../marketplace/rules/settings";
import { check } from "./check";
import { map } from "./map";
import { PLACE } from "./rules/place";

export const shopeeDescription: MarketplaceDescription = {
  id: PLACE.adapter,
  delivery: "push",
  channelCode: "shopee",
  name: { vi: "Shopee", en: "Shopee" },
  owners: ["producer", "province"],
  settings: MARKETPLACE_SETTINGS,
  onCertificateEnd: "drop_stars",
  eligibility: ({ productSet }) => ineligibilityOf(PLACE, productSet.number),
  map,
  check,
  skuOf: ({ sku }) => sku,
  // [K]: Shopee publishes no number; above it says error_rate_limit, which the runner honours. An item
  // is several calls, so that items go one by one: what one comes to is known before the next.
  limits: { requestsPerSecond: 5, burst: 5, batchSize: 1 },
};
