import type { MedusaContainer } from "@medusajs/framework/types";
import type Stripe from "stripe";
import type { EventOutcome } from "../modules/payment-event/rules/state";
import type { PaymentEventRow } from "../modules/payment-event/service";
import { giveUp } from "./give-up";
import { makeMove } from "./make-move";
import { type PaymentStanding, readStanding } from "./read-standing";
import { recordDisputes } from "./record-disputes";
import { recordRefunds } from "./record-refunds";
import { nextMove } from "./rules/next-move";

export type Settled = {
  outcomes: EventOutcome[];
  orderId: string | null;
  /** Why the money went back, where it did. */
  reason: string | null;
};

/** More than any payment needs, so that a standing that never settles is an error and no endless loop. */
const MAX_MOVES = 6;

/**
 * Brings the shop in line with how a payment stands at Stripe now, whatever its events said and in
 * whichever order they came. Called under the lock of the payment.
 * @returns null where the payment is not of a shop of this kind.
 * @throws GivenUp when only a person can help; any other error may pass.
 */
export async function settlePayment(
  container: MedusaContainer,
  stripe: Stripe,
  intentId: string,
  { events, isLastAttempt }: { events: PaymentEventRow[]; isLastAttempt: boolean },
): Promise<Settled | null> {
  const outcomes: EventOutcome[] = [];
  let reason: string | null = null;
  const read = () => readStanding(container, stripe, intentId);
  let standing: PaymentStanding | null = await read();
  for (let moves = 0; standing !== null; moves += 1) {
    const move = nextMove(standing);
    if (move === "none") break;
    if (move === "report_unknown") throw giveUp("unknown_session");
    if (moves === MAX_MOVES) throw giveUp("never_settles");
    const made = await makeMove(container, stripe, standing, { move, isLastAttempt });
    outcomes.push(made.outcome);
    reason = made.reason ?? reason;
    standing = await read();
  }
  if (standing === null) return null;
  outcomes.push(...(await recordRefunds(container, stripe, standing, events)));
  outcomes.push(...(await recordDisputes(container, stripe, standing, events)));
  return { outcomes, orderId: standing.records.orderId, reason };
}
