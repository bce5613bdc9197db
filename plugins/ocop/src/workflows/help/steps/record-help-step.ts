import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type RecordHelpStepInput = {
  actor: Actor;
  sessionId: string;
  method: string;
  /** Of the portal's API, without its query. */
  path: string;
};

/**
 * Keeps in the audit log that a helper is about to change something of a producer's, wherever it stands:
 * only the register's own tables have triggers. A step that is refused afterwards stays in the log.
 */
export const recordHelpStepStep = createStep(
  "record-help-step",
  async ({ actor, sessionId, method, path }: RecordHelpStepInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const entry = await ocop.createAuditEntries({
      actor_type: actor.type,
      actor_id: actor.id,
      actor_name: actor.name,
      reason: actor.reason ?? null,
      entity: "help_step",
      entity_id: sessionId,
      action: method === "DELETE" ? "deleted" : "updated",
      before: null,
      after: { method, path },
    });
    return new StepResponse({ id: entry.id });
  },
);
