import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { untoldRequests } from "./booking-request-row";
import { tellOfBookingRequestWorkflow } from "../workflows/booking-request/workflows/tell-of-booking-request";

/** Tells producers and staff of new requests; one that fails does not keep the others waiting. */
export async function tellOfBookingRequests(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const request of await untoldRequests(database)) {
    try {
      await tellOfBookingRequestWorkflow(container).run({ input: request });
    } catch (error) {
      logger.error(`[OCOP] request ${request.code} could not be told of: ${String(error)}`);
    }
  }
}
