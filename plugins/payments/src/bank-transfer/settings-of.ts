import type { MedusaContainer } from "@medusajs/framework/types";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type BankTransferModuleService from "../modules/bank-transfer/service";
import type { BankTransferSettings } from "../modules/bank-transfer/settings";
import { refusal } from "../sentence";

export const bankTransferService = (container: MedusaContainer) =>
  container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE);

/**
 * The account that buyers transfer to.
 * @throws MedusaError not_found when bank transfer is not offered
 */
export function settingsOf(container: MedusaContainer): BankTransferSettings {
  const { settings } = bankTransferService(container);
  if (settings) return settings;
  throw refusal(
    "NOT_FOUND",
    "Cửa hàng chưa nhận chuyển khoản: cần đặt tài khoản ngân hàng (BANK_TRANSFER_…) trước.",
    "The shop takes no bank transfers: its account (BANK_TRANSFER_…) has to be set first.",
  );
}
