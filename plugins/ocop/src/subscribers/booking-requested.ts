import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { tellOfBookingRequests } from "../booking/tell-of-booking-requests";
import { BOOKING_REQUESTED, type BookingRequested } from "../events";

/** Tells at once what the job would tell within a minute. */
export default async function tellOfNewBookingRequest({
  container,
}: SubscriberArgs<BookingRequested>): Promise<void> {
  await tellOfBookingRequests(container);
}

export const config: SubscriberConfig = { event: BOOKING_REQUESTED };
