export type { ChannelProduct } from "../contract/channel-product";
