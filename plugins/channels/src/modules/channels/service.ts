import { MedusaService } from "@medusajs/framework/utils";
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

  constructor(container: Record<string, unknown>, options: Partial<ChannelsSettings> = {}) {
    super(container, options);
    const { storefrontUrl = "", tokenKey = "", marketplaces = {} } = options;
    this.settings = { storefrontUrl, tokenKey, marketplaces };
  }
}

export default ChannelsModuleService;
