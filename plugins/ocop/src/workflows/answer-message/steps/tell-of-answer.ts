import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { claimAnswer, type ClaimedAnswer } from "../../../answer/due-answers";
import { readAnswer } from "../../../answer/read-answer";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";

/**
 * Takes an answer for one attempt; null when somebody else has it. Stays done when the sending fails:
 * the delay is what is wanted then.
 */
export const claimAnswerStep = createStep(
  "claim-answer",
  async ({ id }: { id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    return new StepResponse<ClaimedAnswer | null>(await claimAnswer(database, id));
  },
);

export type ToldAnswer = {
  id: string;
  state: "sent" | "nobody";
  channel: "email" | "sms" | null;
};

const RESOURCE_TYPE = "ocop_answer_message";

/**
 * Sends it. Each attempt has a key of its own, since Medusa's module skips a key whose process died
 * while sending; an attempt that is known to have got through is not repeated.
 * @throws what the provider could not do
 */
export const sendAnswerStep = createStep(
  "send-answer",
  async (claimed: ClaimedAnswer | null, { container }) => {
    if (claimed === null) return new StepResponse<ToldAnswer | null>(null);
    const { id, attempt_count, subject } = claimed;
    const telling = await readAnswer(container, claimed);
    if (telling === null) {
      return new StepResponse<ToldAnswer | null>({ id, state: "nobody", channel: null });
    }
    const { recipient, letter } = telling;
    const notifications = container.resolve(Modules.NOTIFICATION);
    const resource = { resource_id: id, resource_type: RESOURCE_TYPE };
    const before = await notifications.listNotifications(resource);
    // Medusa's list type says nothing of the status that its rows have.
    if (!before.some((row) => Reflect.get(row, "status") === "success")) {
      await notifications.createNotifications({
        ...resource,
        ...recipient,
        template: `ocop-${subject.replaceAll("_", "-")}-answer`,
        content:
          recipient.channel === "email"
            ? { subject: letter.subject, text: letter.text }
            : { text: letter.short },
        idempotency_key: `${id}:${attempt_count}`,
      });
    }
    const { channel } = recipient;
    return new StepResponse<ToldAnswer | null>({ id, state: "sent", channel });
  },
);

/** Remembers how it ended; the last step, since what was sent cannot be taken back. */
export const closeAnswerStep = createStep(
  "close-answer",
  async (told: ToldAnswer | null, { container }) => {
    if (told === null) return new StepResponse(null);
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.updateAnswerMessages({
      ...told,
      sent_at: told.state === "sent" ? new Date() : null,
    });
    return new StepResponse(told.id);
  },
);
