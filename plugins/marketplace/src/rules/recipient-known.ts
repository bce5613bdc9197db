import type { ConsignmentStatus } from "./consignment-status";

/** For questions after the delivery; afterwards a buyer's name is nobody's business: our own rule, no law. */
const DAYS_AFTER_END = 30;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Whether a producer sees who a consignment goes to and writes to them: while there is something to
 * send, for thirty days after it ended, and of a cancelled one no longer.
 */
export function isRecipientKnown(
  { status, endedAt }: { status: ConsignmentStatus; endedAt: Date | null },
  now: Date,
): boolean {
  if (status === "cancelled") return false;
  return endedAt === null || now.getTime() - endedAt.getTime() < DAYS_AFTER_END * DAY_MILLISECONDS;
}
