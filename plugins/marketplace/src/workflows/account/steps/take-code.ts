import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hashCode } from "../../../account/code-hash";
import { codeRefused } from "../../../account/refusals";
import { reopenCode, takeCode, type TakenCode } from "../../../account/take-code";
import type { CodePurpose } from "../../../types/account";

export type TakeCodeInput = {
  purpose: CodePurpose;
  phone: string;
  code: string;
  /** The registration that the code must be of; null for the latest code of the phone. */
  registration: string | null;
};

/**
 * Uses a code up; the try counts even when what follows fails, the use does not.
 * @throws MedusaError invalid_data (`account_code`) when the code is not good
 */
export const takeCodeStep = createStep(
  "take-code",
  async ({ purpose, phone, code, registration }: TakeCodeInput, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const hash = hashCode(container, phone, code);
    const taken = await takeCode(database, { phone, purpose, hash, only: registration });
    if (!taken) throw codeRefused();
    return new StepResponse<TakenCode, string>(taken, taken.id);
  },
  async (id, { container }) => {
    if (!id) return;
    await reopenCode(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), id);
  },
);
