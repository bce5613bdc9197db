import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { isInspectionOpen } from "../../../modules/ocop/rules/inspection";
import type OcopModuleService from "../../../modules/ocop/service";
import { notNow } from "../../../monitoring/refusals";
import { lockInspection } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";

export type CancelInspectionInput = StaffWrite & { id: string; reason: string };

/**
 * Calls a planned inspection off, in one transaction.
 * @throws MedusaError not_found, conflict when it is no longer planned.
 */
export const cancelInspectionStep = createStep(
  "cancel-inspection",
  async ({ id, reason, actor, unitCodes }: CancelInspectionInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(actor, async (context) => {
      const { state } = await lockInspection(context, id, unitCodes);
      if (!isInspectionOpen(state)) {
        throw notNow(
          "Chỉ huỷ được cuộc kiểm tra còn trong kế hoạch: tải lại trang để xem cuộc này.",
          "Only a planned inspection can be called off: reload the page to see where this one stands.",
        );
      }
      await ocop.updateInspections({ id, state: "cancelled", cancel_reason: reason }, context);
    });
    return new StepResponse(id);
  },
);
