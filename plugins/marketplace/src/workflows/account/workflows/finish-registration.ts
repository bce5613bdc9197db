import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCustomersWorkflow } from "@medusajs/medusa/core-flows";
import {
  createAccountStep,
  createPhoneIdentityStep,
  readRegistrationStep,
} from "../steps/open-account";
import { takeCodeStep } from "../steps/take-code";

type FinishRegistrationInput = { phone: string; code: string; registration: string };

/**
 * Makes the account of a registration whose code came back from the phone, and of no other one:
 * whoever else begins one for the same number chooses another password.
 */
export const finishRegistrationWorkflow = createWorkflow(
  "finish-registration",
  (input: FinishRegistrationInput) => {
    const taken = takeCodeStep({
      purpose: "register",
      phone: input.phone,
      code: input.code,
      registration: input.registration,
    });
    const registration = readRegistrationStep({
      phone: input.phone,
      registration: taken.registration,
    });
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
  },
);
