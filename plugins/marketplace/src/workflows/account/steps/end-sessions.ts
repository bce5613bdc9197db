import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { sentence } from "@ocop/ocop/http";
import { endSessions } from "../../../account/write-password";

/** Ends every session of an account. There is no way back: an epoch given twice would wake ended ones. */
export const endSessionsStep = createStep(
  "end-sessions",
  async ({ customer_id }: { customer_id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (!(await endSessions(database, customer_id))) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        sentence("Không tìm thấy tài khoản này", "There is no such account"),
      );
    }
    return new StepResponse({ customer_id });
  },
);
