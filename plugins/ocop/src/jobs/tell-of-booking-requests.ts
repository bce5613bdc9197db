import type { MedusaContainer } from "@medusajs/framework/types";
import { tellOfBookingRequests } from "../booking/tell-of-booking-requests";

/** Tells what no event made known, and what could not be sent. */
export default async function tellOfBookingRequestsJob(container: MedusaContainer): Promise<void> {
  await tellOfBookingRequests(container);
}

export const config = { name: "ocop-tell-of-booking-requests", schedule: "* * * * *" };
