import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { addBankAccount, type BankAccount } from "../../../payout/bank-accounts";
import { readSeller } from "../../../payout/sellers";
import type { PayoutActor } from "../../../types/payout";

export type SetBankAccountInput = {
  producerId: string;
  account: BankAccount;
  actor: PayoutActor;
};

/** Enters an account beside the earlier ones; compensated by taking its row away again. */
export const setBankAccountStep = createStep(
  "set-bank-account",
  async ({ producerId, account, actor }: SetBankAccountInput, { container }) => {
    await readSeller(container, producerId);
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    const id = await payout.write((ledger) => addBankAccount(ledger, producerId, account, actor));
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (!id) return;
    const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
    await payout.write((ledger) =>
      ledger.raw("delete from ocop_producer_bank_account where id = :id", { id }),
    );
  },
);
