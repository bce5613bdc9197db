import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { planMoneyBack } from "../../../consignments/plan-money-back";
import type { ActedOn } from "./begin-action";

type Input = { consignment: ActedOn; endsOrder: boolean };

/** Looks what giving back a consignment's part takes: a refund, a credit, or the whole order. */
export const planMoneyBackStep = createStep(
  "plan-money-back",
  async ({ consignment, endsOrder }: Input, { container }) =>
    new StepResponse(await planMoneyBack(container, consignment, endsOrder)),
);
