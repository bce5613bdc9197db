import type { PushAdapter } from "../../contract/adapter";
import type { Draft } from "./rules/draft";

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
