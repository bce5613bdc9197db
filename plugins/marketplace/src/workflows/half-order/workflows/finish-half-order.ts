import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  authorizePaymentSessionStep,
  createRemoteLinkStep,
  releaseLockStep,
  reserveInventoryStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows";
import type { HalfOrder } from "../../../half-orders/read-half-orders";
import { LOCK_LIFE_SECONDS, LOCK_TIMEOUT_SECONDS } from "../../consignment/order-lock";
import { readHalfOrderStep } from "../steps/read-half-order";

/**
 * Does for an order what the completion of its cart did not come to: the link to its payments, the
 * cart's mark, the reservations, the payment that waits for money. Safe to repeat.
 */
export const finishHalfOrderWorkflow = createWorkflow(
  "finish-half-order",
  (input: Pick<HalfOrder, "orderId" | "cartId">) => {
    const key = transform(input, ({ cartId }) => cartId);
    acquireLockStep({ key, timeout: LOCK_TIMEOUT_SECONDS, ttl: LOCK_LIFE_SECONDS });
    const half = readHalfOrderStep(input);
    when("reserve", { half }, (data) => data.half.unreserved.length > 0).then(() => {
      reserveInventoryStep(transform({ half }, (data) => ({ items: data.half.unreserved })));
    });
    when("link-cart", { half }, (data) => data.half.isUnlinked).then(() => {
      createRemoteLinkStep(
        transform({ half }, (data) => [
          {
            [Modules.ORDER]: { order_id: data.half.orderId },
            [Modules.CART]: { cart_id: data.half.cartId },
          },
        ]),
      ).config({ name: "link-order-and-cart" });
    });
    when("link-payments", { half }, (data) => data.half.collectionId !== null).then(() => {
      createRemoteLinkStep(
        transform({ half }, (data) => [
          {
            [Modules.ORDER]: { order_id: data.half.orderId },
            [Modules.PAYMENT]: { payment_collection_id: data.half.collectionId ?? "" },
          },
        ]),
      );
    });
    when("close-cart", { half }, (data) => data.half.isCartOpen).then(() => {
      updateCartsStep(
        transform({ half }, (data) => [{ id: data.half.cartId, completed_at: new Date() }]),
      );
    });
    when("authorize", { half }, (data) => data.half.sessionId !== null).then(() => {
      authorizePaymentSessionStep(
        transform({ half }, (data) => ({ id: data.half.sessionId ?? "" })),
      );
    });
    releaseLockStep({ key });
    return new WorkflowResponse(half);
  },
);
