import { OfflinePaymentProvider } from "../offline-payment";

/**
 * Cash to the carrier: captured when the parcels are delivered, cancelled when they are refused.
 * Refunds are listed for staff, who give the money back.
 */
export class CashOnDeliveryPaymentService extends OfflinePaymentProvider {
  static override identifier = "cod";
}
