/** Applied to join, takes part, barred for a time, gone. */
export const PRODUCER_STATES = ["applied", "active", "suspended", "closed"] as const;
export type ProducerState = (typeof PRODUCER_STATES)[number];
