import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type Stripe from "stripe";
import { ask } from "../stripe/errors";
import { type PaymentStanding, readStanding } from "./read-standing";
import { nextMove } from "./rules/next-move";

/** Longer than Stripe may take with all retries. */
const LOCK_SECONDS = 60;

/**
 * Lets go of the money on the card, or refunds what was charged: for it there is no order. The cart
 * is locked as Medusa locks it while it becomes an order, so that not both happen.
 * @throws Error when the cart is just becoming an order: the next attempt sees what came of it.
 */
export async function returnMoney(
  container: MedusaContainer,
  stripe: Stripe,
  standing: PaymentStanding,
): Promise<void> {
  const { cartId, intent } = standing.records;
  if (cartId === null) {
    await giveBack(stripe, standing);
    return;
  }
  const locking = container.resolve(Modules.LOCKING);
  await locking.acquire(cartId, { expire: LOCK_SECONDS });
  try {
    const now = await readStanding(container, stripe, intent.id);
    const isStillWithoutOrder =
      now !== null && ["complete_order", "return_money"].includes(nextMove(now));
    if (isStillWithoutOrder) await giveBack(stripe, now);
  } finally {
    await locking.release(cartId);
  }
}

async function giveBack(
  stripe: Stripe,
  { heldVnd, records: { intent } }: PaymentStanding,
): Promise<void> {
  if (intent.status === "requires_capture") {
    await ask(stripe.paymentIntents.cancel(intent.id));
    return;
  }
  await ask(
    stripe.refunds.create(
      { payment_intent: intent.id, amount: heldVnd },
      { idempotencyKey: `return-${intent.id}-${heldVnd}` },
    ),
  );
}
