import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { createOrderCreditLinesWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { moneyMark } from "../../consignments/money-mark";
import type { MoneyBackPlan } from "../../consignments/plan-money-back";
import type { ActedOn } from "./steps/begin-action";

/** Gives a consignment's part back, or takes it off what the buyer still owes, as it is planned. */
export function giveBack(
  consignment: WorkflowData<ActedOn>,
  plan: WorkflowData<MoneyBackPlan>,
): void {
  when(
    "credit-part",
    { consignment, plan },
    (data) => data.consignment.go && data.plan.creditVnd > 0,
  ).then(() => {
    createOrderCreditLinesWorkflow.runAsStep({
      input: transform({ consignment, plan }, (data) => ({
        id: data.consignment.order_id,
        credit_lines: [
          {
            amount: data.plan.creditVnd,
            reference: "consignment",
            reference_id: moneyMark(data.consignment.code),
          },
        ],
      })),
    });
  });
  when("refund-part", { consignment, plan }, (data) =>
    Boolean(data.consignment.go && data.plan.refund),
  ).then(() => {
    refundPaymentWorkflow.runAsStep({
      input: transform({ consignment, plan }, (data) => ({
        payment_id: data.plan.refund?.payment_id ?? "",
        amount: data.plan.refund?.amount ?? 0,
        note: moneyMark(data.consignment.code),
      })),
    });
  });
}
