import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { bankTransferService } from "../../../bank-transfer/settings-of";
import type { Decision } from "../../../modules/bank-transfer/rules/match-transfer";
import type { Decider } from "../../../modules/bank-transfer/service";

export type DecideInput = Decider & { decisions: Decision[] };

/**
 * One transaction. Nothing takes it back when the capture behind it fails: the decision is what
 * makes the job try again, so that money that came is never forgotten.
 */
export const decideBankTransferStep = createStep(
  "decide-bank-transfer",
  async ({ decisions, ...decider }: DecideInput, { container }) => {
    await bankTransferService(container).addDecisions(decisions, decider);
    return new StepResponse(decisions.length);
  },
);
