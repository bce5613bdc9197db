import type { ChannelAdapter } from "../contract/adapter";
import { googleMerchant } from "./google-merchant/google-merchant";
import { metaCatalog } from "./meta-catalog/meta-catalog";

/** Every channel there is: a new one is a folder here and a line in this list. */
export const ADAPTERS: readonly ChannelAdapter[] = [googleMerchant, metaCatalog];
