import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows";
import type { Registration } from "../../../types/account";
import {
  createAccountStep,
  createPhoneIdentityStep,
  readRegistrationStep,
} from "../steps/open-account";

export type OpenAccountInput = {
  /** National form; the caller knows that it is the person's. */
  phone: string;
  registration: Registration | null;
};

/**
 * Makes an account: customer, sign-in and consent. Gives what a session is made of.
 * @throws MedusaError conflict when somebody signs in with the number already
 */
export const openAccountWorkflow = createWorkflow("open-account", (input: OpenAccountInput) => {
  const registration = readRegistrationStep(input);
  const customers = createCustomersWorkflow.runAsStep({
    input: transform({ input, registration }, (data) => ({
      customersData: [
        {
          first_name: data.registration.name,
          last_name: "",
          phone: data.input.phone,
          has_account: true,
        },
      ],
    })),
  });
  const subject = transform({ input, registration, customers }, (data) => ({
    phone: data.input.phone,
    registration: data.registration,
    customer_id: data.customers[0]?.id ?? "",
  }));
  const authIdentityId = createPhoneIdentityStep(subject);
  const account = createAccountStep(subject);
  return new WorkflowResponse(
    transform({ account, authIdentityId }, (data) => ({
      customer_id: data.account.customer_id,
      session_epoch: data.account.session_epoch,
      auth_identity_id: data.authIdentityId,
    })),
  );
});
