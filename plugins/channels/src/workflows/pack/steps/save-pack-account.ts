import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Settings } from "../../../contract/adapter";
import { CHANNELS_MODULE } from "../../../modules/channels";
import type ChannelsModuleService from "../../../modules/channels/service";

export type SavePackAccountInput = {
  producer_id: string;
  /** Id of a pack's adapter. */
  adapter: string;
  name: string;
  /** Null: those that are there stay. */
  settings: Settings | null;
};

type Done = { created: string | null; changed: { id: string; settings: Settings } | null };

/** The producer's account at a channel that is served by hand: nobody signs in to it. Answers its id. */
export const savePackAccountStep = createStep(
  "save-pack-account",
  async ({ producer_id, adapter, name, settings }: SavePackAccountInput, { container }) => {
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    const [known] = await channels.listChannelAccounts(
      { producer_id, adapter },
      { order: { created_at: "ASC" }, take: 1 },
    );
    if (!known) {
      const { id } = await channels.createChannelAccounts({
        ...{ producer_id, adapter, name, settings: settings ?? {}, state: "connected" },
      });
      return new StepResponse<string, Done>(id, { created: id, changed: null });
    }
    if (settings !== null) await channels.updateChannelAccounts({ id: known.id, settings });
    const changed = { id: known.id, settings: known.settings as Settings };
    return new StepResponse<string, Done>(known.id, { created: null, changed });
  },
  async (done, { container }) => {
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    if (done?.created) await channels.deleteChannelAccounts(done.created);
    if (done?.changed) await channels.updateChannelAccounts(done.changed);
  },
);
