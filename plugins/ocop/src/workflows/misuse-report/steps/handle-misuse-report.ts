import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import {
  handlingProblem,
  type HandledState,
  type HandlingProblem,
} from "../../../modules/ocop/rules/misuse-report";
import type OcopModuleService from "../../../modules/ocop/service";
import { notNow, refused } from "../../../monitoring/refusals";
import { lockMisuseReport, registeredProductInArea } from "../../../monitoring/rows-in-area";
import type { StaffWrite } from "../../../monitoring/staff-write";
import { writePlan, type InspectionPlan } from "../../../monitoring/write-inspection";

/** An inspection that follows from a report: of its product, or of a producer that is named. */
export type FollowingInspection = Omit<InspectionPlan, "producer_id" | "registered_product_id"> & {
  producer_id: string | null;
};

export type HandleMisuseReportInput = StaffWrite & {
  id: string;
  state: HandledState;
  outcome: string | null;
  /** Undefined leaves the product as it is. */
  registered_product_id?: string;
  inspection: FollowingInspection | null;
};

function refusalOf(problem: HandlingProblem) {
  return problem === "not_from_here"
    ? notNow(
        "Phản ánh này không chuyển thẳng sang trạng thái đó: tải lại trang để xem các bước có thể làm.",
        "This report does not go straight into that state: reload the page to see its next steps.",
      )
    : refused(
        "Ghi kết quả xác minh (outcome) khi xác nhận hoặc bác phản ánh.",
        "Say what came of it (outcome) when a report is confirmed or dismissed.",
      );
}

/**
 * Puts a report into its next state, in one transaction with the inspection that follows from it.
 * @throws MedusaError not_found, conflict when the state does not follow, invalid_data.
 */
export const handleMisuseReportStep = createStep(
  "handle-misuse-report",
  async (input: HandleMisuseReportInput, { container }) => {
    const { id, state, outcome, actor, unitCodes, inspection } = input;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const inspectionId = await ocop.asActor(actor, async (context) => {
      const report = await lockMisuseReport(context, id, unitCodes);
      const problem = handlingProblem(report.state, { state, outcome });
      if (problem) throw refusalOf(problem);
      if (input.registered_product_id !== undefined) {
        await registeredProductInArea(context, input.registered_product_id, unitCodes);
      }
      const productId = input.registered_product_id ?? report.registered_product_id;
      await ocop.updateMisuseReports(
        {
          id,
          state,
          ...(outcome !== null && { outcome }),
          registered_product_id: productId,
          handled_by: actor.id,
          handled_by_name: actor.name,
        },
        context,
      );
      if (!inspection) return null;
      const product =
        productId === null ? null : await registeredProductInArea(context, productId, unitCodes);
      const { producer_id: named, ...plan } = inspection;
      const producerId = named ?? product?.producer_id;
      if (!producerId) {
        throw refused(
          "Chọn sản phẩm đăng ký hoặc cơ sở (inspection.producer_id) để lập cuộc kiểm tra.",
          "Choose the registered product or the producer (inspection.producer_id) to inspect.",
        );
      }
      return writePlan(
        ocop,
        context,
        {
          ...plan,
          producer_id: producerId,
          registered_product_id: product?.producer_id === producerId ? product.id : null,
          misuse_report_id: id,
        },
        null,
        input,
      );
    });
    return new StepResponse({ id, inspection_id: inspectionId });
  },
);
