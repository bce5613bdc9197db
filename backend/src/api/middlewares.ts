import {
  authenticate,
  defineMiddlewares,
  type MedusaRequest,
  validateAndTransformBody,
} from "@medusajs/framework/http";
import { limitRequests } from "@ocop/ocop/http";
import { normalizeOrderCode } from "../order-code";
import { StoreLookUpOrder, type StoreLookUpOrderType } from "./store/order-lookup/validators";

/** Whoever knows a code must not find its phone number by trying. */
const limited = limitRequests({
  purpose: "order-look-up",
  limit: 20,
  windowSeconds: 3600,
  sentence:
    "Đơn hàng này được tra cứu quá nhiều lần: chờ một giờ rồi thử lại / This order was looked up too often: wait an hour, then try again",
  subjectOf: (req: MedusaRequest) =>
    normalizeOrderCode((req.validatedBody as StoreLookUpOrderType).code),
});

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/order-lookup",
      method: "POST",
      middlewares: [validateAndTransformBody(StoreLookUpOrder), limited],
    },
    {
      matcher: "/store/ocop/account/orders",
      method: "POST",
      middlewares: [
        authenticate("customer", ["bearer"]),
        validateAndTransformBody(StoreLookUpOrder),
        limited,
      ],
    },
  ],
});
