import type { BigNumberInput, IPaymentModuleService } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Medusa's service writes what it is given; its types leave the sums to its own methods. */
type CollectionWriter = {
  updatePaymentCollections: (
    id: string,
    sums: { refunded_amount: BigNumberInput | null },
  ) => Promise<unknown>;
};

/** Sets how much of a payment collection is refunded, from its refunds. */
export const sumRefundsStep = createStep(
  "sum-refunds",
  async ({ collection_id }: { collection_id: string }, { container }) => {
    const payments: IPaymentModuleService = container.resolve(Modules.PAYMENT);
    const before = await payments.retrievePaymentCollection(collection_id, {
      relations: ["payments", "payments.refunds"],
    });
    const refunds = (before.payments ?? []).flatMap((payment) => payment.refunds ?? []);
    const sum = refunds.reduce((total, { amount }) => MathBN.add(total, amount), MathBN.convert(0));
    const writer = payments as unknown as CollectionWriter;
    await writer.updatePaymentCollections(collection_id, { refunded_amount: sum });
    const refunded_amount = (before.refunded_amount ?? null) as BigNumberInput | null;
    return new StepResponse(undefined, { collection_id, refunded_amount });
  },
  async (before, { container }) => {
    if (!before) return;
    const { collection_id, refunded_amount } = before;
    const writer = container.resolve(Modules.PAYMENT) as unknown as CollectionWriter;
    await writer.updatePaymentCollections(collection_id, { refunded_amount });
  },
);
