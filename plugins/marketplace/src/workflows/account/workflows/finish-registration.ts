import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { takeCodeStep } from "../steps/take-code";
import { openAccountWorkflow } from "./open-account";

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
    return new WorkflowResponse(
      openAccountWorkflow.runAsStep({
        input: transform({ input, taken }, (data) => ({
          phone: data.input.phone,
          registration: data.taken.registration,
        })),
      }),
    );
  },
);
