import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "@ocop/ocop/modules/ocop";
import type { StaffActor } from "@ocop/ocop/http";
import type { WrittenMessage } from "../../../staff/messages/write-messages";

type AuditService = { createAuditEntries(entries: object[]): Promise<{ id: string }[]> };

/** Keeps in the audit log who wrote to whom: the outbox stands beside the register, without its triggers. */
export const auditChannelMessagesStep = createStep(
  "audit-channel-messages",
  async ({ actor, messages }: { actor: StaffActor; messages: WrittenMessage[] }, { container }) => {
    const ocop = container.resolve<AuditService>(OCOP_MODULE);
    const entries = await ocop.createAuditEntries(
      messages.map(({ id, producer_id, adapter, subject }) => ({
        ...{ actor_type: actor.type, actor_id: actor.id, actor_name: actor.name },
        ...{ reason: actor.reason ?? null, entity: "channel_message", entity_id: id },
        ...{ action: "created", before: null, after: { producer_id, adapter, subject } },
      })),
    );
    return new StepResponse(entries.map(({ id }) => id));
  },
);
