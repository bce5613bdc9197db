import type { ChannelAdapter } from "../contract/adapter";

/** Every channel there is: a new one is a folder here and a line in this list. */
export const ADAPTERS: readonly ChannelAdapter[] = [];
