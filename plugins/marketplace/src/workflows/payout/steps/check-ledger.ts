import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAYOUT_MODULE } from "../../../modules/payout";
import type PayoutModuleService from "../../../modules/payout/service";
import { checkLedger } from "../../../payout/check-ledger";
import { readAllFacts } from "../../../payout/settle-ledger";

/** In one transaction; it only adds to what was found before. */
export const checkLedgerStep = createStep("check-ledger", async (_input, { container }) => {
  const payout = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { facts, unpaid } = await readAllFacts(database);
  return new StepResponse(await payout.write((ledger) => checkLedger(ledger, facts, unpaid)));
});
