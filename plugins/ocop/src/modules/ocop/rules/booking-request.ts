export const BOOKING_REQUEST_STATES = ["new", "answered", "declined"] as const;
export type BookingRequestState = (typeof BOOKING_REQUEST_STATES)[number];

/** What staff record of a request once the producer has spoken with who asked. */
export const BOOKING_OUTCOMES = ["answered", "declined"] as const;
export type BookingOutcome = (typeof BOOKING_OUTCOMES)[number];
