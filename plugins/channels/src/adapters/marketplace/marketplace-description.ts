import type { PushAdapter } from "../../contract/adapter";
import { ineligibilityOf, type Place } from "../../eligibility/eligibility";
import type { Draft } from "./rules/draft";
import { MARKETPLACE_SETTINGS } from "./rules/settings";

/** What a marketplace says of itself without any call: all of it is pure. */
export type MarketplaceDescription = Pick<
  PushAdapter<Draft>,
  | "id"
  | "channelCode"
  | "name"
  | "owners"
  | "settings"
  | "onCertificateEnd"
  | "eligibility"
  | "map"
  | "check"
  | "delivery"
  | "limits"
  | "skuOf"
>;

/** What one marketplace says otherwise than the next; `name` is its brand, the same in both languages. */
type Own = Pick<MarketplaceDescription, "map" | "check" | "limits"> & {
  place: Place;
  name: string;
};

/** A marketplace: producers or the province list there, and stars end with their recognition. */
export function marketplaceDescription({ place, name, ...own }: Own): MarketplaceDescription {
  return {
    ...own,
    id: place.adapter,
    delivery: "push",
    channelCode: place.adapter,
    name: { vi: name, en: name },
    owners: ["producer", "province"],
    settings: MARKETPLACE_SETTINGS,
    onCertificateEnd: "drop_stars",
    eligibility: ({ productSet }) => ineligibilityOf(place, productSet.number),
    skuOf: ({ sku }) => sku,
  };
}
