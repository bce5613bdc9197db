import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readHalfOrder, type HalfOrder } from "../../../half-orders/read-half-orders";

type Input = Pick<HalfOrder, "orderId" | "cartId">;

/** Looks, under the cart's lock, what an order lacks. */
export const readHalfOrderStep = createStep(
  "read-half-order",
  async ({ orderId, cartId }: Input, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const half = await readHalfOrder(database, orderId);
    return new StepResponse<HalfOrder>(
      half ?? {
        ...{ orderId, cartId, isUnlinked: false, isCartOpen: false },
        ...{ collectionId: null, sessionId: null, unreserved: [] },
      },
    );
  },
);
