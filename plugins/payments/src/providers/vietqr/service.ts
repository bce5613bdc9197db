import { MedusaError } from "@medusajs/framework/utils";
import { OfflinePaymentProvider } from "../offline-payment";

const NEEDED = ["bin", "accountNumber", "accountName", "bankName"];

/**
 * Bank transfer by VietQR: the order waits, uncaptured, until the bank-transfer module finds its
 * money. Refunds are listed for staff, who transfer them back.
 */
export class VietQrPaymentService extends OfflinePaymentProvider {
  static override identifier = "vietqr";

  /** @throws MedusaError when the account that buyers pay into is not set */
  static override validateOptions(options: Record<string, unknown>): void {
    const missing = NEEDED.filter((name) => !options[name]);
    if (missing.length === 0) return;
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `Bank transfer is offered without ${missing.join(", ")}`,
    );
  }
}
