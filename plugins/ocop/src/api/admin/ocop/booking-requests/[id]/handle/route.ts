import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readBookingRequest } from "../../../../../../booking/booking-request-row";
import { handleBookingRequestWorkflow } from "../../../../../../workflows/booking-request/workflows/handle-booking-request";
import { actorOf } from "../../../../../actor-of";
import type { AdminHandleBookingRequestType } from "../../validators";

/** Records that a request was answered or declined. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminHandleBookingRequestType>,
  res: MedusaResponse,
): Promise<void> {
  const id = req.params.id ?? "";
  const actor = await actorOf(req);
  await handleBookingRequestWorkflow(req.scope).run({
    input: { ...req.validatedBody, id, handled_by: actor.id, handled_by_name: actor.name },
  });
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json({ booking_request: await readBookingRequest(database, id) });
}
