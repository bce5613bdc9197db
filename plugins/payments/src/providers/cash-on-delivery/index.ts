import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CashOnDeliveryPaymentService } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [CashOnDeliveryPaymentService] });
