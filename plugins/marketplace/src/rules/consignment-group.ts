import type { ConsignmentStatus } from "./consignment-status";

/** What a producer has to do about a consignment, in the order of the work. */
export const CONSIGNMENT_GROUPS = [
  "to_accept",
  "to_pack",
  "to_ship",
  "returns",
  "awaiting_payment",
  "on_the_way",
  "done",
] as const;

export type ConsignmentGroup = (typeof CONSIGNMENT_GROUPS)[number];

/** The group of a status, unless its order waits for a transfer: nobody packs for it then. */
export const GROUP_OF_STATUS: Readonly<Record<ConsignmentStatus, ConsignmentGroup>> = {
  new: "to_accept",
  accepted: "to_pack",
  packed: "to_ship",
  shipped: "on_the_way",
  refused: "returns",
  delivered: "done",
  cancelled: "done",
  returned: "done",
};

/** The statuses at which an unpaid order waits. */
export const AWAITING_STATUSES: readonly ConsignmentStatus[] = ["new", "accepted"];

export function groupOf(status: ConsignmentStatus, awaitsTransfer: boolean): ConsignmentGroup {
  return awaitsTransfer && AWAITING_STATUSES.includes(status)
    ? "awaiting_payment"
    : GROUP_OF_STATUS[status];
}
