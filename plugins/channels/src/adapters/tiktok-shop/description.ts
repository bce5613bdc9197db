import { ineligibilityOf } from "../../eligibility/eligibility";
import type { MarketplaceDescription } from "../marketplace/marketplace-description";
import { MARKETPLACE_SETTINGS } from "../marketplace/rules/settings";
import { check } from "./check";
import { map } from "./map";
import { PLACE } from "./rules/place";

export const tiktokShopDescription: MarketplaceDescription = {
  id: PLACE.adapter,
  delivery: "push",
  channelCode: "tiktok-shop",
  name: { vi: "TikTok Shop", en: "TikTok Shop" },
  owners: ["producer", "province"],
  settings: MARKETPLACE_SETTINGS,
  onCertificateEnd: "drop_stars",
  eligibility: ({ productSet }) => ineligibilityOf(PLACE, productSet.number),
  map,
  check,
  skuOf: ({ sku }) => sku,
  // TikTok Shop lets 50 requests a second through for each API and shop ("Rate limits"); an item is
  // up to a dozen of them.
  limits: { requestsPerSecond: 10, burst: 10, batchSize: 1 },
};
