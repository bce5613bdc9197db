import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { reservableLines } from "../../../channel-orders/reservable-lines";

/** What the lines of an order are to reserve. */
export const readReservableLinesStep = createStep(
  "read-reservable-lines",
  async ({ order_id }: { order_id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    return new StepResponse(await reservableLines(database, order_id));
  },
);
