import { defineMiddlewares } from "@medusajs/framework/http";
import { bankTransferMiddlewares } from "./admin/ocop/bank-transfers/middlewares";
import { paymentDisputeMiddlewares } from "./admin/ocop/payment-disputes/middlewares";
import { paymentEventMiddlewares } from "./admin/ocop/payment-events/middlewares";
import { bankTransferHookMiddlewares } from "./hooks/bank-transfers/middlewares";
import { stripeHookMiddlewares } from "./hooks/stripe/middlewares";

export default defineMiddlewares({
  routes: [
    ...bankTransferMiddlewares,
    ...paymentDisputeMiddlewares,
    ...paymentEventMiddlewares,
    ...bankTransferHookMiddlewares,
    ...stripeHookMiddlewares,
  ],
});
