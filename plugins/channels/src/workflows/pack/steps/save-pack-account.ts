import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { changeAccount, createAccount, removeAccount } from "../../../accounts/write-account";
import type { Settings } from "../../../contract/adapter";
import { CHANNELS_MODULE } from "../../../modules/channels";
import type ChannelsModuleService from "../../../modules/channels/service";

export type SavePackAccountInput = {
  actor: Actor;
  producer_id: string;
  /** Id of a pack's adapter. */
  adapter: string;
  name: string;
  /** Null: those that are there stay. */
  settings: Settings | null;
};

type Done = {
  actor: Actor;
  created: string | null;
  changed: { id: string; settings: Settings } | null;
};

/** The producer's account at a channel that is served by hand: nobody signs in to it. Answers its id. */
export const savePackAccountStep = createStep(
  "save-pack-account",
  async (input: SavePackAccountInput, { container }) => {
    const { actor, producer_id, adapter, name, settings } = input;
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const channels = container.resolve<ChannelsModuleService>(CHANNELS_MODULE);
    const [known] = await channels.listChannelAccounts(
      { producer_id, adapter },
      { order: { created_at: "ASC" }, take: 1 },
    );
    if (!known) {
      const id = await createAccount(database, actor, {
        ...{ producer_id, adapter, name, settings: settings ?? {}, state: "connected" },
      });
      return new StepResponse<string, Done>(id, { actor, created: id, changed: null });
    }
    if (settings !== null) await changeAccount(database, actor, known.id, { settings });
    const changed = { id: known.id, settings: known.settings as Settings };
    return new StepResponse<string, Done>(known.id, { actor, created: null, changed });
  },
  async (done, { container }) => {
    if (!done) return;
    const { actor, created, changed } = done;
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (created !== null) await removeAccount(database, actor, created);
    if (changed) await changeAccount(database, actor, changed.id, { settings: changed.settings });
  },
);
