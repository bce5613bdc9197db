import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { StaffActor } from "@ocop/ocop/http";
import { writeMessages, type Letter } from "../../../staff/messages/write-messages";

export type WriteChannelMessagesInput = { actor: StaffActor; letters: Letter[]; force: boolean };

/** Puts letters into the outbox; whoever was written to meanwhile is left out. */
export const writeChannelMessagesStep = createStep(
  "write-channel-messages",
  async ({ actor, letters, force }: WriteChannelMessagesInput, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const written = await writeMessages(database, letters, { actor, force });
    return new StepResponse(
      written,
      written.map(({ id }) => id),
    );
  },
  async (ids, { container }) => {
    if (!ids) return;
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await database("ocop_channel_message").whereIn("id", ids).whereNull("sent_at").delete();
  },
);
