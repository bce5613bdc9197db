import { ineligibilityOf } from "../../eligibility/eligibility";
import type { MarketplaceDescription } from "../marketplace/marketplace-description";
import { MARKETPLACE_SETTINGS } from "../marketplace/rules/settings";
import { check } from "./check";
import { map } from "./map";
import { PLACE } from "./rules/place";

export const lazadaDescription: MarketplaceDescription = {
  id: PLACE.adapter,
  delivery: "push",
  channelCode: "lazada",
  name: { vi: "Lazada", en: "Lazada" },
  owners: ["producer", "province"],
  settings: MARKETPLACE_SETTINGS,
  onCertificateEnd: "drop_stars",
  eligibility: ({ productSet }) => ineligibilityOf(PLACE, productSet.number),
  map,
  check,
  skuOf: ({ sku }) => sku,
  // [K]: Lazada publishes no number; above it says for how long it wants to be left alone.
  limits: { requestsPerSecond: 5, burst: 5, batchSize: 1 },
};
