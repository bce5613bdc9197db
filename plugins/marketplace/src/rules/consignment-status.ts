export const CONSIGNMENT_STATUSES = [
  "new",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "refused",
  "cancelled",
  "returned",
] as const;

export type ConsignmentStatus = (typeof CONSIGNMENT_STATUSES)[number];

/** What Medusa and the producer have put on record about one consignment. */
export type ConsignmentFacts = {
  isAccepted: boolean;
  isCancelled: boolean;
  /** The recipient would not take it. */
  isRefused: boolean;
  /** Somebody has confirmed that the parcel is back. */
  isBack: boolean;
  /** Its Medusa fulfilment, unless there is none or it was cancelled. */
  fulfilment: { isShipped: boolean; isDelivered: boolean } | null;
  /** Pieces sent, and pieces that have come back through Medusa's returns. */
  quantity: number;
  returnedQuantity: number;
};

/** The status as it follows from the facts: a projection, never a second truth. */
export function consignmentStatus(facts: ConsignmentFacts): ConsignmentStatus {
  if (facts.isCancelled) return "cancelled";
  if (facts.isBack) return "returned";
  if (facts.quantity > 0 && facts.returnedQuantity >= facts.quantity) return "returned";
  if (facts.isRefused) return "refused";
  if (facts.fulfilment?.isDelivered) return "delivered";
  if (facts.fulfilment?.isShipped) return "shipped";
  if (facts.fulfilment) return "packed";
  return facts.isAccepted ? "accepted" : "new";
}

export const CONSIGNMENT_ACTIONS = [
  "accept",
  "pack",
  "ship",
  "deliver",
  "refuse",
  "take_back",
  "cancel",
] as const;

export type ConsignmentAction = (typeof CONSIGNMENT_ACTIONS)[number];

/** From where an action leads on. Whoever packs a new consignment has accepted it by that. */
const TRANSITIONS: Record<
  ConsignmentAction,
  { from: readonly ConsignmentStatus[]; to: ConsignmentStatus }
> = {
  accept: { from: ["new"], to: "accepted" },
  pack: { from: ["new", "accepted"], to: "packed" },
  ship: { from: ["packed"], to: "shipped" },
  deliver: { from: ["shipped"], to: "delivered" },
  refuse: { from: ["shipped"], to: "refused" },
  take_back: { from: ["refused"], to: "returned" },
  cancel: { from: ["new", "accepted", "packed"], to: "cancelled" },
};

/** `done`: it has been done before, so that nothing is left to do. */
export type Transition = "go" | "done" | "not_allowed";

export function transitionOf(action: ConsignmentAction, status: ConsignmentStatus): Transition {
  const { from, to } = TRANSITIONS[action];
  if (status === to) return "done";
  return from.includes(status) ? "go" : "not_allowed";
}

/** What may be done next. */
export function actionsOf(status: ConsignmentStatus): ConsignmentAction[] {
  return CONSIGNMENT_ACTIONS.filter((action) => transitionOf(action, status) === "go");
}

/** Whether an action that cannot be done at this status may be possible at a later one. */
export function canStillCome(action: ConsignmentAction, status: ConsignmentStatus): boolean {
  const ahead = new Set<ConsignmentStatus>();
  const look = (from: ConsignmentStatus): void => {
    for (const { to } of actionsOf(from).map((next) => TRANSITIONS[next])) {
      if (ahead.has(to)) continue;
      ahead.add(to);
      look(to);
    }
  };
  look(status);
  return TRANSITIONS[action].from.some((from) => ahead.has(from));
}
