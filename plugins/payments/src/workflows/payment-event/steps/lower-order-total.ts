import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN, Modules, OrderStatus } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Names a refund of the provider's on the order's credit line. */
const CREDIT_REFERENCE = "stripe_refund";
/** What Medusa's own refund runs; the workflow has a name but is not exported. */
const CREDIT_WORKFLOW = "create-order-refund-credit-lines";

export type RefundOfOrder = {
  order_id: string | null;
  /** The provider's id of the refund. */
  refund_reference: string;
  amount_vnd: number;
};

type OrderRow = {
  status: string;
  summary?: { pending_difference?: number };
  credit_lines?: { reference_id: string | null }[];
};

/** What the shop owed the buyer anyway (for a return, say) lowers nothing; nor does the same refund twice. */
async function creditVnd(container: MedusaContainer, refund: RefundOfOrder): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "status", "summary", "credit_lines.reference_id"],
    filters: { id: refund.order_id ?? "" },
  });
  const [order] = data as unknown as (OrderRow | undefined)[];
  if (order === undefined || order.status === OrderStatus.CANCELED) return 0;
  const isDone = (order.credit_lines ?? []).some(
    ({ reference_id }) => reference_id === refund.refund_reference,
  );
  if (isDone) return 0;
  const owedVnd = Math.max(0, -MathBN.convert(order.summary?.pending_difference ?? 0).toNumber());
  return Math.max(0, refund.amount_vnd - owedVnd);
}

/**
 * Lowers an order's total by what was refunded, as Medusa's own refund does. What is written stays
 * when a later step fails: the next attempt finds it by the refund's name and goes on from there.
 */
export const lowerOrderTotalStep = createStep(
  { name: "lower-order-total-by-refund", noCompensation: true },
  async (refund: RefundOfOrder, { container }) => {
    const amount = await creditVnd(container, refund);
    if (amount > 0) {
      await container.resolve(Modules.WORKFLOW_ENGINE).run(CREDIT_WORKFLOW, {
        input: {
          order_id: refund.order_id,
          amount,
          reference: CREDIT_REFERENCE,
          referenceId: refund.refund_reference,
        },
      });
    }
    return new StepResponse(undefined);
  },
);
