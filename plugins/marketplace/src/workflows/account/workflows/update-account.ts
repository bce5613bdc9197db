import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows";
import { updateAccountStep } from "../steps/update-account";

type UpdateAccountInput = { customer_id: string; name: string; email: string | null };

/** Changes the name and the e-mail of an account. */
export const updateAccountWorkflow = createWorkflow(
  "update-account",
  (input: UpdateAccountInput) => {
    updateCustomersWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        selector: { id: data.input.customer_id },
        update: { first_name: data.input.name, last_name: "" },
      })),
    });
    return new WorkflowResponse(
      updateAccountStep({ customer_id: input.customer_id, email: input.email }),
    );
  },
);
