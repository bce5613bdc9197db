import type { booking_requests as vietnamese } from "../vi/booking-requests";
import type { SameKeys } from "../same-keys";

export const booking_requests: SameKeys<typeof vietnamese> = {
  title: "Booking requests",
  subtitle: "Tourism and animals: the producer calls back whoever asks",
  received_on: "Received on",
  product: "Product",
  producer: "Producer",
  who: "Asked by",
  days: "Wished days",
  quantity: "People, pieces",
  note: "Note",
  state: "State",
  states: { new: "New", answered: "Answered", declined: "Declined" },
  handle: "Record the outcome",
  outcome_note: "Outcome",
  empty: "No requests yet",
  empty_hint: "Requests that are sent from a product's page stand here.",
};
