/** Hints, never the only carrier of anything: the rows are the truth and a job sweeps them. */
export const CONSIGNMENTS_CREATED = "ocop.consignments.created";
export const CONSIGNMENT_CHANGED = "ocop.consignment.changed";

export type ConsignmentsCreated = { order_id: string; consignment_ids: string[] };
export type ConsignmentChanged = { order_id: string; consignment_id: string; status: string };

/** A producer has written to a buyer. */
export const MESSAGE_WRITTEN = "ocop.order_message.written";
