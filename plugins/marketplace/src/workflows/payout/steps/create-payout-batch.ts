import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { cancelBatch } from "../../../payout/close-batch";
import { createBatch, type NewBatch } from "../../../payout/create-batch";

/** In one transaction; compensated by cancelling the batch, whose entries stay beside their reversal. */
export const createPayoutBatchStep = createStep(
  "create-payout-batch",
  async (input: NewBatch, { container }) => {
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    const made = await payout.write((ledger) => createBatch(ledger, input));
    return new StepResponse(made, { id: made.id, actor: input.actor, today: input.today });
  },
  async (made, { container }) => {
    if (!made) return;
    const { id, ...write } = made;
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) =>
      cancelBatch(ledger, id, { ...write, reason: "Không tạo xong đợt / Could not be completed" }),
    );
  },
);
