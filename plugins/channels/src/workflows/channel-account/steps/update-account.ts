import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { adapterOfAccount, ownAccount } from "../../../accounts/account-access";
import { checkSettings } from "../../../accounts/check-settings";
import { changeAccount } from "../../../accounts/write-account";
import type { Settings } from "../../../contract/adapter";
import type { AccountState } from "../../../modules/channels/rules/account-state";
import { notNow } from "../../../refuse";
import { channelsOf } from "../../../runner/runner-of";

export type UpdateAccountInput = {
  actor: Actor;
  id: string;
  /** For whom; null: staff. */
  producer_id: string | null;
  name?: string | undefined;
  settings?: Settings | undefined;
  paused?: boolean | undefined;
};

function stateAfter(state: AccountState, paused: boolean | undefined): AccountState {
  if (paused === undefined || (state === "paused") === paused) return state;
  if (state !== "connected" && state !== "paused") {
    throw notNow(
      "Tài khoản chưa kết nối nên không tạm dừng được.",
      "The account is not connected, so it cannot be paused.",
    );
  }
  return paused ? "paused" : "connected";
}

/**
 * Changes an account. Other settings make other items of all its listings: they are sent again where
 * that is so.
 * @throws MedusaError not_found, invalid_data, conflict
 */
export const updateChannelAccountStep = createStep(
  "update-channel-account",
  async (input: UpdateAccountInput, { container }) => {
    const { actor, id, producer_id, name, settings, paused } = input;
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const channels = channelsOf(container);
    const {
      name: oldName,
      settings: oldSettings,
      state,
      ...account
    } = await ownAccount(database, id, producer_id);
    const adapter = adapterOfAccount((adapter) => channels.pushAdapterOf(adapter), {
      ...account,
      name: oldName,
      settings: oldSettings,
      state,
    });
    const change = {
      name: name ?? oldName,
      settings: settings === undefined ? oldSettings : checkSettings(adapter, settings),
      state: stateAfter(state, paused),
    };
    await changeAccount(database, actor, id, change);
    if (settings !== undefined) {
      await database("ocop_channel_listing").where({ account_id: id }).increment("dirty_count", 1);
    }
    const before = { name: oldName, settings: oldSettings, state };
    return new StepResponse(id, { actor, id, before });
  },
  async (done, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (done) await changeAccount(database, done.actor, done.id, done.before);
  },
);
