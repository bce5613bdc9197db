import { MedusaService } from "@medusajs/framework/utils";
import { Vault } from "../../vault/vault";
import { ChannelAccount } from "./models/channel-account";
import { ChannelListing } from "./models/channel-listing";
import { ChannelRun } from "./models/channel-run";
import { ChannelRunItem } from "./models/channel-run-item";
import type { ChannelsSettings } from "./settings";

/** Reads and writes of the connectors' own rows; every write goes through a workflow or the runner. */
class ChannelsModuleService extends MedusaService({
  ChannelAccount,
  ChannelListing,
  ChannelRun,
  ChannelRunItem,
}) {
  readonly settings: ChannelsSettings;
  /** Where tokens, and what buyers of orders that wait have told, are kept. */
  readonly vault: Vault;

  constructor(container: Record<string, unknown>, options: Partial<ChannelsSettings> = {}) {
    super(container, options);
    const { storefrontUrl = "", tokenKey = "", oldTokenKey, marketplaces = {} } = options;
    this.vault = new Vault(tokenKey, oldTokenKey === undefined ? [] : [oldTokenKey]);
    this.settings = { storefrontUrl, tokenKey, oldTokenKey, marketplaces };
  }
}

export default ChannelsModuleService;
