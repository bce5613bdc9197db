import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findPhoneIdentity } from "../../../account/identity";

/** Whether somebody signs in with the number already. */
export const findRegisteredStep = createStep(
  "find-registered",
  async ({ phone }: { phone: string }, { container }) =>
    new StepResponse((await findPhoneIdentity(container, phone)) !== null),
);
