import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  capturePaymentWorkflow,
  completeCartWorkflow,
  processPaymentWorkflow,
} from "@medusajs/medusa/core-flows";
import type Stripe from "stripe";
import type { EventOutcome } from "../modules/payment-event/rules/state";
import { mayPass, reasonOf } from "./failure";
import { type PaymentStanding, readStanding } from "./read-standing";
import { returnMoney } from "./return-money";
import { type Move, nextMove } from "./rules/next-move";

type Made = { outcome: EventOutcome; reason?: string };
type Doing = { move: Exclude<Move, "none" | "report_unknown">; isLastAttempt: boolean };

/** Makes one move; see `nextMove`. */
export async function makeMove(
  container: MedusaContainer,
  stripe: Stripe,
  standing: PaymentStanding,
  { move, isLastAttempt }: Doing,
): Promise<Made> {
  switch (move) {
    case "complete_order":
      return await completeOrder(container, stripe, standing, isLastAttempt);
    case "authorize_payment":
      await authorizePayment(container, standing);
      return { outcome: "payment_captured" };
    case "capture_payment":
      await capturePaymentWorkflow(container).run({
        input: { payment_id: standing.records.payment?.id ?? "" },
      });
      return { outcome: "payment_captured" };
    case "return_money":
      await returnMoney(container, stripe, standing);
      return { outcome: "money_returned" };
    case "update_session":
      await updateSession(container, standing);
      return { outcome: "session_updated" };
    default:
      return move satisfies never;
  }
}

/**
 * Places the order as the browser would have, by the same workflow. When it cannot be placed (sold
 * out, recalled) the money goes back; when that may pass it is tried again, the last time for good.
 */
async function completeOrder(
  container: MedusaContainer,
  stripe: Stripe,
  { records }: PaymentStanding,
  isLastAttempt: boolean,
): Promise<Made> {
  const { errors } = await completeCartWorkflow(container).run({
    input: { id: records.cartId ?? "" },
    throwOnError: false,
  });
  const error: unknown = errors[0]?.error;
  if (error === undefined) return { outcome: "order_placed" };
  const after = await readStanding(container, stripe, records.intent.id);
  if (after === null || nextMove(after) !== "complete_order") {
    const isBack = after?.heldVnd === 0;
    return isBack ? { outcome: "money_returned", reason: reasonOf(error) } : { outcome: "none" };
  }
  if (mayPass(error) && !isLastAttempt) throw error;
  await returnMoney(container, stripe, after);
  return { outcome: "money_returned", reason: reasonOf(error) };
}

/**
 * Writes the money to an order that a server made and then stopped before it was paid. Medusa's
 * workflow knows the order by its cart alone: of one whose link is still missing it would make a
 * second and refund the first.
 * @throws MedusaError conflict while that link is missing: the next attempt finds it made.
 */
async function authorizePayment(
  container: MedusaContainer,
  { heldVnd, records }: PaymentStanding,
): Promise<void> {
  if (records.cartId !== null && !records.isCartLinked) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      `The order ${records.orderId ?? ""} is being finished`,
    );
  }
  await processPaymentWorkflow(container).run({
    input: {
      action: "captured",
      data: { session_id: records.session?.id ?? "", amount: heldVnd },
    },
  });
}

async function updateSession(
  container: MedusaContainer,
  { records: { session, intent } }: PaymentStanding,
): Promise<void> {
  if (session === null) return;
  const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
  await payments.updatePaymentSession({
    id: session.id,
    data: session.data,
    amount: session.amount,
    currency_code: intent.currency,
  });
}
