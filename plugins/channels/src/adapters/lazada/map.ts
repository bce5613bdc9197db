import type { Settings } from "../../contract/adapter";
import type { ChannelProduct } from "../../contract/channel-product";
import { draftOf, type Draft } from "../marketplace/rules/draft";

export function map(product: ChannelProduct, settings: Settings): Draft {
  return draftOf(product, settings);
}
