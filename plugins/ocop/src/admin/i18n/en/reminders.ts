import type { SameKeys } from "../same-keys";
import type { reminders as vietnamese } from "../vi/reminders";

export const reminders: SameKeys<typeof vietnamese> = {
  title: "Expiry reminders",
  subtitle: "Sent 180, 120, 60 and 30 days before a recognition expires",
  about: "Who was reminded, when, and which mail could not be sent.",
  product: "Product",
  producer: "Producer",
  audience: "Sent to",
  audience_producer: "Producer",
  audience_staff: "Staff",
  days_before: "Days before",
  days_one: "{{count}} day",
  days_other: "{{count}} days",
  valid_until: "Expires",
  mail: "Mail",
  sent: "Sent {{time}}",
  waiting: "Waiting to be sent",
  outdated: "Not sent any more: a later reminder took its place",
  problem: "Not sent",
  problem_only: "Only mails that could not be sent",
  read: "Read",
  mark_read: "Mark as read",
  empty: "No reminders yet",
  empty_hint: "The first one comes 180 days before a recognition expires.",
};
