import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_EVENT_MODULE } from "../modules/payment-event";
import type PaymentEventModuleService from "../modules/payment-event/service";

export function paymentEventsOf(container: MedusaContainer): PaymentEventModuleService {
  return container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
}
