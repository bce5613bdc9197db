import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { checkSettings } from "../../../accounts/check-settings";
import type { Settings } from "../../../contract/adapter";
import { invalid } from "../../../refuse";
import { channelsOf } from "../../../runner/runner-of";

export type ConnectAccountInput = {
  actor: Actor;
  adapter: string;
  /** Null: the province's, which lists for several producers. */
  producer_id: string | null;
  name: string;
  settings: Settings;
};

/** @throws MedusaError invalid_data */
export const connectAccountStep = createStep(
  "connect-account",
  async ({ adapter: id, producer_id, name, settings }: ConnectAccountInput, { container }) => {
    const channels = channelsOf(container);
    const adapter = channels.pushAdapterOf(id);
    if (!adapter) throw invalid("Chọn một kênh trong danh sách.", "Choose a channel of the list.");
    if (!adapter.owners.includes(producer_id === null ? "province" : "producer")) {
      throw invalid(
        "Kênh này không mở tài khoản cho loại người dùng của bạn.",
        "This channel has no accounts for somebody like you.",
      );
    }
    if (adapter.isSetUp === false) {
      throw invalid(
        "Tỉnh chưa đăng ký ứng dụng ở kênh này nên chưa nối được gian hàng.",
        "The province has no app at this channel yet, so that no shop can be connected.",
      );
    }
    const account = await channels.createChannelAccounts({
      ...{ adapter: id, producer_id, name, settings: checkSettings(adapter, settings) },
    });
    return new StepResponse(account.id, account.id);
  },
  async (id, { container }) => {
    if (id) await channelsOf(container).deleteChannelAccounts(id);
  },
);
