import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { managerOf } from "../../../modules/ocop/service";
import type OcopModuleService from "../../../modules/ocop/service";
import type { Actor } from "../../../types/actor";

export type ReadReminderInput = { id: string; actor: Actor };

/** Notes when a reminder was read; a second reading keeps the first. */
export const readReminderStep = createStep(
  "read-reminder",
  async ({ id, actor }: ReadReminderInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, (context) =>
      managerOf(context).execute(
        `update ocop_reminder set read_at = now(), updated_at = now()
         where id = ? and read_at is null and deleted_at is null`,
        [id],
      ),
    );
    return new StepResponse(id);
  },
);
