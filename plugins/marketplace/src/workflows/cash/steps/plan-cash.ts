import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readUncollected } from "../../../cash/uncollected";
import { moneyMark } from "../../../consignments/money-mark";
import { cashDue, type CashDue } from "../../../rules/cash-due";

export type CashPlan = CashDue & { paymentId: string; mark: string };

const NOTHING: CashPlan = { dropId: null, amountVnd: 0, paymentId: "", mark: "" };

/** Looks, under the order's lock, what of a parcel's cash is still to be noted. */
export const planCashStep = createStep(
  "plan-cash",
  async ({ id }: { id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const found = await readUncollected(database, id);
    if (!found) return new StepResponse(NOTHING);
    const { paymentId, code } = found;
    return new StepResponse<CashPlan>({ ...cashDue(found), paymentId, mark: moneyMark(code) });
  },
);
