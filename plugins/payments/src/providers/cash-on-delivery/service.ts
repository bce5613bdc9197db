import { OfflinePaymentProvider } from "../offline-payment";

/**
 * Cash to the carrier: captured when the parcels are delivered, cancelled when they are refused.
 * Refunds are noted for staff, who give the money back.
 */
export class CashOnDeliveryPaymentService extends OfflinePaymentProvider {
  static override identifier = "cod";
  protected override readonly refundedBy = "cash_or_transfer_by_staff";
}
