import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { isInspectionOpen } from "../../../modules/ocop/rules/inspection";
import type OcopModuleService from "../../../modules/ocop/service";
import { notNow } from "../../../monitoring/refusals";
import { lockInspection } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";
import { writeResult, type InspectionResultInput } from "../../../monitoring/write-inspection";

export type RecordInspectionResultInput = StaffWrite & {
  id: string;
  result: InspectionResultInput;
};

/**
 * Records what a planned inspection found, in one transaction.
 * @throws MedusaError not_found, conflict when it is no longer planned, invalid_data.
 */
export const recordInspectionResultStep = createStep(
  "record-inspection-result",
  async ({ id, result, ...write }: RecordInspectionResultInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(write.actor, async (context) => {
      const { state } = await lockInspection(context, id, write.unitCodes);
      if (!isInspectionOpen(state)) {
        throw notNow(
          "Chỉ ghi kết quả cho cuộc kiểm tra còn trong kế hoạch: tải lại trang để xem cuộc này.",
          "Only a planned inspection takes a result: reload the page to see where this one stands.",
        );
      }
      await writeResult(ocop, context, id, result, write);
    });
    return new StepResponse(id);
  },
);
