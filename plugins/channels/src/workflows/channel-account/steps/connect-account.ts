import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Actor } from "@ocop/ocop/types";
import { checkSettings } from "../../../accounts/check-settings";
import { createAccount, removeAccount } from "../../../accounts/write-account";
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
  async (input: ConnectAccountInput, { container }) => {
    const { actor, adapter: id, producer_id, name, settings } = input;
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
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const account = await createAccount(database, actor, {
      ...{ adapter: id, producer_id, name, state: "needs_sign_in" },
      settings: checkSettings(adapter, settings),
    });
    return new StepResponse(account, { account, actor });
  },
  async (done, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (done) await removeAccount(database, done.actor, done.account);
  },
);
