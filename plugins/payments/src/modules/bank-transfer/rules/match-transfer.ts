/**
 * What a transfer is to the order in its note. `exact`: it is the money due, alone or with earlier
 * transfers. `under` and `over`: less or more than that. `duplicate`: the order is paid.
 * `cancelled`: the order is cancelled. `unmatched`: no order, several, or one paid another way.
 * `dismissed`: staff has dealt with it outside.
 */
export const MATCH_KINDS = [
  "exact",
  "under",
  "over",
  "duplicate",
  "cancelled",
  "unmatched",
  "dismissed",
] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

/** How an order stands towards transfers. */
export type OrderStanding = {
  orderId: string;
  state: "awaiting" | "paid" | "cancelled" | "paid_another_way";
  /** What is still to be paid, in whole đồng. */
  dueVnd: number;
  /** Earlier transfers for it that did not settle it. */
  waiting: readonly Transfer[];
};

export type Transfer = { id: string; amountVnd: number };

/** What was decided about one transfer; `settles`: the order's payment is captured by it. */
export type Decision = {
  transferId: string;
  orderId: string | null;
  amountVnd: number;
  kind: MatchKind;
  settles: boolean;
};

type Options = {
  /** Staff takes more than was due; what is too much goes back outside the shop. */
  acceptsSurplus?: boolean;
};

const decide = (
  { id, amountVnd }: Transfer,
  orderId: string | null,
  kind: MatchKind,
  settles = false,
): Decision => ({ transferId: id, orderId, amountVnd, kind, settles });

function matchAwaiting(
  transfer: Transfer,
  { orderId, dueVnd, waiting }: OrderStanding,
  { acceptsSurplus = false }: Options,
): Decision[] {
  // Somebody who paid too little and then everything: the first transfer is to be given back.
  if (transfer.amountVnd === dueVnd) {
    return [
      decide(transfer, orderId, "exact", true),
      ...waiting.map((earlier) => decide(earlier, orderId, "duplicate")),
    ];
  }
  const sumVnd = waiting.reduce((sum, { amountVnd }) => sum + amountVnd, transfer.amountVnd);
  if (sumVnd < dueVnd) return [decide(transfer, orderId, "under")];
  if (sumVnd > dueVnd && !acceptsSurplus) return [decide(transfer, orderId, "over")];
  const kind = sumVnd === dueVnd ? "exact" : "over";
  return [transfer, ...waiting].map((each) => decide(each, orderId, kind, true));
}

/**
 * Decides about a transfer by the orders whose codes stand in its note. The first decision is about
 * the transfer itself, further ones about earlier transfers for the same order.
 */
export function matchTransfer(
  transfer: Transfer,
  orders: readonly OrderStanding[],
  options: Options = {},
): Decision[] {
  const [order, another] = orders;
  if (!order || another) return [decide(transfer, null, "unmatched")];
  switch (order.state) {
    case "awaiting":
      return matchAwaiting(transfer, order, options);
    case "paid":
      return [decide(transfer, order.orderId, "duplicate")];
    case "cancelled":
      return [decide(transfer, order.orderId, "cancelled")];
    case "paid_another_way":
      return [decide(transfer, order.orderId, "unmatched")];
  }
}
