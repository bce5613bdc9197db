import type { complaints as vietnamese } from "../vi/complaints";
import type { SameKeys } from "../same-keys";

export const complaints: SameKeys<typeof vietnamese> = {
  title: "Complaints",
  subtitle: "Answer within 7 working days, about personal data within 2 working days",
  received_on: "Received on",
  answer_by: "Answer by",
  overdue: "Overdue",
  kind: "About",
  kinds: {
    order: "An order",
    product: "A product",
    shop: "The shop",
    personal_data: "Personal data",
  },
  state: "State",
  states: { new: "To be answered", answered: "Answered" },
  description: "What it says",
  order_code: "Order code",
  who: "Sent by",
  answer: "Answer",
  answer_hint:
    "It is sent to the e-mail or phone number they gave, and whoever has the code reads it on the page Complaints.",
  answered_by: "Answered by",
  see: "See",
  empty: "No complaints yet",
  empty_hint: "Complaints that are sent from the shop's page stand here.",
};
