import { model } from "@medusajs/framework/utils";
import { BOOKING_REQUEST_STATES } from "../rules/booking-request";

/** That somebody asks a producer for what no parcel brings: a stay, a tour, an animal. */
export const BookingRequest = model.define(
  { name: "booking_request", tableName: "ocop_booking_request" },
  {
    id: model.id({ prefix: "obook" }).primaryKey(),
    /** Given to the person to name the request by. */
    code: model.text().unique(),
    state: model.enum([...BOOKING_REQUEST_STATES]).default("new"),
    registered_product_id: model.text().index(),
    producer_id: model.text(),
    product_name: model.text(),
    producer_name: model.text(),
    name: model.text(),
    phone: model.text(),
    /** Civil dates. */
    wished_from: model.text().nullable(),
    wished_until: model.text().nullable(),
    /** People or pieces. */
    quantity: model.number().nullable(),
    note: model.text().nullable(),
    language: model.text(),
    /** When producer and staff were told; null: the job still has to. */
    told_at: model.dateTime().nullable(),
    /** How often telling was tried, and when it is tried next; null: at the next run. */
    attempt_count: model.number().default(0),
    next_attempt_at: model.dateTime().nullable(),
    outcome_note: model.text().nullable(),
    handled_by: model.text().nullable(),
    handled_by_name: model.text().nullable(),
  },
);
