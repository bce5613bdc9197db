import { z } from "@medusajs/framework/zod";
import { BOOKING_REQUEST_ORDERS } from "../../../../booking/booking-request-row";
import {
  BOOKING_OUTCOMES,
  BOOKING_REQUEST_STATES,
} from "../../../../modules/ocop/rules/booking-request";
import { choiceField, choicesQuery, listQuery, optionalText } from "../../../monitoring-fields";

const MAX_NOTE_LENGTH = 1000;

export const AdminGetBookingRequests = z
  .object({
    state: choicesQuery(BOOKING_REQUEST_STATES),
    ...listQuery(BOOKING_REQUEST_ORDERS, "-created_at"),
  })
  .strict();
export type AdminGetBookingRequestsType = z.infer<typeof AdminGetBookingRequests>;

export const AdminHandleBookingRequest = z
  .object({ state: choiceField(BOOKING_OUTCOMES), outcome_note: optionalText(MAX_NOTE_LENGTH) })
  .strict();
export type AdminHandleBookingRequestType = z.infer<typeof AdminHandleBookingRequest>;
