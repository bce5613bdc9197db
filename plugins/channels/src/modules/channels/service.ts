import { MedusaService } from "@medusajs/framework/utils";
import { adaptersOf } from "../../adapters";
import { loadAdapters } from "../../adapters/extra-adapters";
import type { ChannelAdapter, FeedAdapter, PushAdapter } from "../../contract/adapter";
import { Vault } from "../../vault/vault";
import { ChannelAccount } from "./models/channel-account";
import { ChannelListing } from "./models/channel-listing";
import { ChannelRun } from "./models/channel-run";
import { ChannelRunItem } from "./models/channel-run-item";
import { SupplyTerms } from "./models/supply-terms";
import type { ChannelsSettings } from "./settings";

/** Reads and writes of the connectors' own rows; every write goes through a workflow or the runner. */
class ChannelsModuleService extends MedusaService({
  ChannelAccount,
  ChannelListing,
  ChannelRun,
  ChannelRunItem,
  SupplyTerms,
}) {
  readonly settings: ChannelsSettings;
  /** Where tokens, and what buyers of orders that wait have told, are kept. */
  readonly vault: Vault;
  /** Every channel there is in this shop. */
  readonly adapters: readonly ChannelAdapter[];

  constructor(container: Record<string, unknown>, options: Partial<ChannelsSettings> = {}) {
    super(container, options);
    const { storefrontUrl = "", backendUrl = "", tokenKey = "", oldTokenKey } = options;
    const { marketplaces = {}, extraAdapters = [] } = options;
    this.vault = new Vault(tokenKey, oldTokenKey === undefined ? [] : [oldTokenKey]);
    this.settings = {
      ...{ storefrontUrl, backendUrl, tokenKey, oldTokenKey, marketplaces, extraAdapters },
    };
    this.adapters = [...adaptersOf(this.settings), ...loadAdapters(extraAdapters)];
  }

  /** The channels that are called item by item, and so have accounts. */
  get pushAdapters(): PushAdapter[] {
    return this.adapters.filter((adapter): adapter is PushAdapter => adapter.delivery === "push");
  }

  /** The channel with an id; null: there is none. */
  readonly adapterOf = (id: string): ChannelAdapter | null =>
    this.adapters.find((adapter) => adapter.id === id) ?? null;

  readonly pushAdapterOf = (id: string): PushAdapter | null =>
    this.pushAdapters.find((adapter) => adapter.id === id) ?? null;

  /** The channel with an id that fetches a file; null: there is none. */
  readonly feedAdapterOf = (id: string): FeedAdapter | null => {
    const adapter = this.adapterOf(id);
    return adapter?.delivery === "feed" ? adapter : null;
  };
}

export default ChannelsModuleService;
