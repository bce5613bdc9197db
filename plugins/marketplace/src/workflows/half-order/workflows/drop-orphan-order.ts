import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { deleteReservationsByLineItemsStep, updateCartsStep } from "@medusajs/medusa/core-flows";
import type { OrphanOrder } from "../../../half-orders/read-half-orders";
import { dropOrderStep } from "../steps/drop-order";

/**
 * Takes away an order that a dying server made and that no cart and no payment knows of: what is
 * reserved for it is free again, and its cart can become an order.
 */
export const dropOrphanOrderWorkflow = createWorkflow("drop-orphan-order", (input: OrphanOrder) => {
  deleteReservationsByLineItemsStep(transform({ input }, (data) => data.input.lineIds));
  const id = dropOrderStep(transform({ input }, (data) => ({ id: data.input.id })));
  when("open-cart", { input }, (data) => data.input.cartId !== null).then(() => {
    updateCartsStep(
      transform({ input }, (data) => [{ id: data.input.cartId ?? "", completed_at: null }]),
    );
  });
  return new WorkflowResponse(id);
});
