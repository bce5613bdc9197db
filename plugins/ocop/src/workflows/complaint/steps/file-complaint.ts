import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OCOP_MODULE } from "../../../modules/ocop";
import type { CivilDate } from "../../../modules/ocop/rules/civil-date";
import { answerBy, type ComplaintKind } from "../../../modules/ocop/rules/complaint";
import type OcopModuleService from "../../../modules/ocop/service";
import { newPublicCode } from "../../../public-code";

export type FileComplaintInput = {
  today: CivilDate;
  kind: ComplaintKind;
  description: string;
  order_code: string | null;
  name: string;
  contact: string;
  language: "vi" | "en";
};

/** Keeps a complaint with its code and the day of its answer. */
export const fileComplaintStep = createStep(
  "file-complaint",
  async ({ today, ...complaint }: FileComplaintInput, { container }) => {
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const filed = await ocop.createComplaints({
      ...complaint,
      code: newPublicCode(),
      answer_by: answerBy(today, complaint.kind),
    });
    const { id, code, answer_by } = filed;
    return new StepResponse({ id, code, answer_by }, id);
  },
  async (id, { container }) => {
    if (id) await container.resolve<OcopModuleService>(OCOP_MODULE).deleteComplaints(id);
  },
);
