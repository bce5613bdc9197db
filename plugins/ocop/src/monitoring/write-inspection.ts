import {
  isHeldWithoutResult,
  resultProblem,
  type FindingSubject,
  type InspectionConclusion,
  type InspectionKind,
  type ResultProblem,
} from "../modules/ocop/rules/inspection";
import type OcopModuleService from "../modules/ocop/service";
import type { RegisterContext } from "../modules/ocop/service";
import { refused } from "./refusals";
import { producerInArea, registeredProductInArea } from "./rows-in-area";
import type { StaffWrite } from "./staff-write";

export type InspectionPlan = {
  kind: InspectionKind;
  producer_id: string;
  /** Null: the producer as a whole. */
  registered_product_id: string | null;
  planned_on: string;
  agency: string;
  inspectors: string | null;
};

export type InspectionResultInput = {
  done_on: string;
  conclusion: InspectionConclusion;
  summary: string;
  findings: { subject: FindingSubject; description: string; due_on: string | null }[];
};

const RESULT_SENTENCES: Record<ResultProblem, [vietnamese: string, english: string]> = {
  done_in_future: [
    "Ngày kiểm tra (done_on) cần là hôm nay hoặc trước đó.",
    "The day of the inspection (done_on) is today or earlier.",
  ],
  complies_with_findings: [
    "Kết luận đạt thì bỏ các phát hiện, hoặc chọn kết luận cần khắc phục (to_remedy).",
    "Leave the findings out when it complies, or conclude to_remedy.",
  ],
  nothing_to_remedy: [
    "Kết luận cần khắc phục cần ít nhất một phát hiện (findings).",
    "To conclude to_remedy, enter at least one finding.",
  ],
  remedy_without_day: [
    "Mỗi phát hiện cần khắc phục cần hạn (due_on), ví dụ 2026-12-31.",
    "Each finding to remedy needs the day it is due (due_on), such as 2026-12-31.",
  ],
  due_before_done: [
    "Hạn khắc phục (due_on) cần từ ngày kiểm tra (done_on) trở đi.",
    "A finding is due (due_on) on the day of the inspection (done_on) or later.",
  ],
};

/** @throws MedusaError invalid_data when the result does not hold together. */
export async function writeResult(
  ocop: OcopModuleService,
  context: RegisterContext,
  id: string,
  { findings, ...result }: InspectionResultInput,
  { today }: StaffWrite,
): Promise<void> {
  const problem = resultProblem(
    {
      doneOn: result.done_on,
      conclusion: result.conclusion,
      findings: findings.map(({ due_on }) => ({ dueOn: due_on })),
    },
    today,
  );
  if (problem) throw refused(...RESULT_SENTENCES[problem]);
  await ocop.updateInspections({ id, state: "done", ...result }, context);
  if (findings.length > 0) {
    await ocop.createInspectionFindings(
      findings.map((finding) => ({ ...finding, inspection_id: id })),
      context,
    );
  }
}

/**
 * Enters an inspection: planned, or already held when a result comes with it. Its id.
 * @throws MedusaError not_found when producer or product is not in the area; invalid_data when the
 * product is another producer's, the day has passed without a result, or the result does not hold.
 */
export async function writePlan(
  ocop: OcopModuleService,
  context: RegisterContext,
  plan: InspectionPlan & { misuse_report_id?: string },
  result: InspectionResultInput | null,
  write: StaffWrite,
): Promise<string> {
  const { planned_on: plannedOn, registered_product_id: productId } = plan;
  await producerInArea(context, plan.producer_id, write.unitCodes);
  if (productId !== null) {
    const product = await registeredProductInArea(context, productId, write.unitCodes);
    if (product.producer_id !== plan.producer_id) {
      throw refused(
        "Sản phẩm này của cơ sở khác: chọn sản phẩm của cơ sở được kiểm tra.",
        "This product is another producer's: choose one of the inspected producer.",
      );
    }
  }
  if (isHeldWithoutResult({ plannedOn, hasResult: result !== null }, write.today)) {
    throw refused(
      "Ngày kiểm tra (planned_on) đã qua: chọn hôm nay hoặc sau đó, hoặc ghi luôn kết quả (result).",
      "The planned day (planned_on) has passed: choose today or later, or enter the result with it.",
    );
  }
  const inspection = await ocop.createInspections(plan, context);
  if (result) await writeResult(ocop, context, inspection.id, result, write);
  return inspection.id;
}
