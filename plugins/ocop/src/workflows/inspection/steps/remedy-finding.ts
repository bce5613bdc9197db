import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import { remedyProblem, type RemedyProblem } from "../../../modules/ocop/rules/inspection";
import type OcopModuleService from "../../../modules/ocop/service";
import { isRecordId } from "../../../monitoring/record-id";
import { missing, notNow, refused } from "../../../monitoring/refusals";
import { lockInspection } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";

export type RemedyFindingInput = StaffWrite & {
  inspection_id: string;
  finding_id: string;
  remedied_on: string;
  note: string | null;
};

const SENTENCES: Record<RemedyProblem, [vietnamese: string, english: string]> = {
  remedied_in_future: [
    "Ngày khắc phục (remedied_on) cần là hôm nay hoặc trước đó.",
    "The day it was remedied (remedied_on) is today or earlier.",
  ],
  remedied_before_inspection: [
    "Ngày khắc phục (remedied_on) cần từ ngày kiểm tra trở đi.",
    "The day it was remedied (remedied_on) is the day of the inspection or later.",
  ],
};

/**
 * Notes that a finding was mended, in one transaction.
 * @throws MedusaError not_found, conflict when it was noted before, invalid_data.
 */
export const remedyFindingStep = createStep(
  "remedy-finding",
  async (input: RemedyFindingInput, { container }) => {
    const { inspection_id: inspectionId, finding_id: id, remedied_on: remediedOn } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    await ocop.asActor(input.actor, async (context) => {
      // The lock on the inspection also keeps two from noting the same finding.
      const inspection = await lockInspection(context, inspectionId, input.unitCodes);
      const findings = isRecordId(id)
        ? await ocop.listInspectionFindings({ id, inspection_id: inspectionId }, {}, context)
        : [];
      const finding = findings[0];
      if (!finding) throw missing("finding", id);
      if (finding.remedied_on !== null) {
        throw notNow(
          "Phát hiện này đã được ghi là khắc phục xong: tải lại trang để xem.",
          "This finding is already noted as remedied: reload the page to see it.",
        );
      }
      const problem = remedyProblem({ remediedOn, doneOn: inspection.done_on }, input.today);
      if (problem) throw refused(...SENTENCES[problem]);
      await ocop.updateInspectionFindings(
        { id, remedied_on: remediedOn, remedy_note: input.note },
        context,
      );
    });
    return new StepResponse(inspectionId);
  },
);
