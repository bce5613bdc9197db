import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readBookingRequests } from "../../../../booking/booking-request-row";
import { civilDateAt } from "../../../../modules/ocop/rules/civil-date";
import type { AdminGetBookingRequestsType } from "./validators";

/** The booking requests, filtered and paged, the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, ...query } = req.validatedQuery as AdminGetBookingRequestsType;
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows, count } = await readBookingRequests(database, { ...query, states: state });
  const { limit, offset } = query;
  res.json({
    booking_requests: rows.map((row) => ({
      ...row,
      received_on: civilDateAt(new Date(row.created_at)),
    })),
    count,
    limit,
    offset,
  });
}
