import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  addShippingMethodToCartWorkflow,
  releaseLockStep,
  removeShippingMethodFromCartStep,
} from "@medusajs/medusa/core-flows";
import { readCartParcelsStep } from "../steps/read-cart-parcels";

const LOCK_TIMEOUT_SECONDS = 5;
const LOCK_LIFE_SECONDS = 20;

/** Sets one shipping method per producer on a cart, and takes off those that nobody needs. */
export const setCartParcelsWorkflow = createWorkflow(
  "set-cart-parcels",
  (input: { cart_id: string }) => {
    acquireLockStep({
      key: input.cart_id,
      timeout: LOCK_TIMEOUT_SECONDS,
      ttl: LOCK_LIFE_SECONDS,
    });
    const read = readCartParcelsStep(input);
    when("drop-stale-methods", { read }, (data) => data.read.staleMethodIds.length > 0).then(() => {
      removeShippingMethodFromCartStep(
        transform({ read }, (data) => ({ shipping_method_ids: data.read.staleMethodIds })),
      );
    });
    addShippingMethodToCartWorkflow.runAsStep({
      input: transform({ input, read }, (data) => ({
        cart_id: data.input.cart_id,
        options: data.read.parcels.map(({ shippingOptionId }) => ({ id: shippingOptionId })),
      })),
    });
    releaseLockStep({ key: input.cart_id });
    return new WorkflowResponse(read);
  },
);
