/** Applied to join, takes part, barred for a time, gone. */
export const PRODUCER_STATES = ["applied", "active", "suspended", "closed"] as const;
export type ProducerState = (typeof PRODUCER_STATES)[number];

/**
 * Where a producer may go from each state: an application is accepted or refused (closed), a
 * suspension is lifted or ends in closing, and a closed producer may be opened again.
 */
const NEXT_STATES: Record<ProducerState, readonly ProducerState[]> = {
  applied: ["active", "closed"],
  active: ["suspended", "closed"],
  suspended: ["active", "closed"],
  closed: ["active"],
};

/** The states that a producer may be set to next. */
export function nextProducerStates(state: ProducerState): readonly ProducerState[] {
  return NEXT_STATES[state];
}

/** Whether a producer may go from one state to another; staying is no change. */
export function mayChangeState(from: ProducerState, to: ProducerState): boolean {
  return NEXT_STATES[from].includes(to);
}
