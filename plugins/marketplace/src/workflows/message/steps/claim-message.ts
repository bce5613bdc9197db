import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { retryDelayMinutes, type MessageKind } from "../../../rules/buyer-message";

export type ClaimedMessage = {
  id: string;
  kind: MessageKind;
  order_id: string;
  subject_id: string;
  attempt_count: number;
};

/** One statement, so that of two processes one sends it. */
const CLAIM = `
update ocop_buyer_message set attempt_count = attempt_count + 1, updated_at = now(),
  next_attempt_at = now() + make_interval(mins => :delay)
where id = :id and state = 'pending' and attempt_count = :before and deleted_at is null
returning id, kind, order_id, subject_id, attempt_count`;

/**
 * Takes a message for one attempt and puts its next one off; null when somebody else has it. Stays done
 * when the sending fails: the delay is what is wanted then.
 */
export const claimMessageStep = createStep(
  "claim-message",
  async ({ id }: { id: string }, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows: known } = await database.raw<{ rows: { attempt_count: number }[] }>(
      `select attempt_count from ocop_buyer_message
       where id = :id and state = 'pending' and next_attempt_at <= now() and deleted_at is null`,
      { id },
    );
    const before = known[0]?.attempt_count;
    if (before === undefined) return new StepResponse<ClaimedMessage | null>(null);
    const delay = retryDelayMinutes(before + 1);
    const { rows } = await database.raw<{ rows: ClaimedMessage[] }>(CLAIM, { id, before, delay });
    return new StepResponse<ClaimedMessage | null>(rows[0] ?? null);
  },
);
