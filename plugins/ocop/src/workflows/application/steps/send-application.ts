import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { holdOwnApplication, nextStateOf } from "../../../application/held-application";
import { OCOP_MODULE } from "../../../modules/ocop";
import {
  neededToSubmit,
  type ApplicationAction,
  type ApplicationNeed,
} from "../../../modules/ocop/rules/application";
import type OcopModuleService from "../../../modules/ocop/service";
import { sentence } from "../../../sentence";
import type { Applicant } from "../applicant";

export type SendApplicationInput = {
  applicant: Applicant;
  /** `send` is the first time, or the answer to what was asked. */
  intent: "send" | "withdraw";
  words: string | null;
};

const NEEDS: Record<ApplicationNeed, [vi: string, en: string]> = {
  name: ["tên cơ sở", "the producer's name"],
  legal_name: ["tên pháp lý", "the legal name"],
  legal_form: ["hình thức pháp lý", "the legal form"],
  unit_code: ["xã, phường, đặc khu", "the commune, ward or special zone"],
  address: ["địa chỉ", "the address"],
  phone: ["số điện thoại của cơ sở", "the producer's phone number"],
  registration_number: ["số đăng ký kinh doanh", "the registration number"],
  tax_code: ["mã số thuế", "the tax code"],
  documents: ["ít nhất một giấy tờ", "at least one paper"],
};

function incomplete(needs: ApplicationNeed[]): MedusaError {
  const list = (place: 0 | 1) => needs.map((need) => NEEDS[need][place]).join(", ");
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(`Đơn còn thiếu: ${list(0)}.`, `The application still lacks: ${list(1)}.`),
  );
}

/**
 * Hands an application in, answers what was asked, or takes it back.
 * @throws MedusaError not_found, invalid_data (something is missing), conflict (not now)
 */
export const sendApplicationStep = createStep(
  "send-application",
  async ({ applicant, intent, words }: SendApplicationInput, { container }) => {
    const { actor, authIdentityId } = applicant;
    const ocop = container.resolve<OcopModuleService>(OCOP_MODULE);
    const id = await ocop.asActor({ ...actor, reason: words }, async (context) => {
      const held = await holdOwnApplication(authIdentityId, context);
      const sending: ApplicationAction = held.state === "more_requested" ? "answered" : "submitted";
      const action = intent === "send" ? sending : "withdrawn";
      const state = nextStateOf(held, action);
      if (intent === "send") {
        const documents = await ocop.listApplicationDocuments(
          { application_id: held.id },
          { select: ["id"], take: null },
          context,
        );
        const needs = neededToSubmit(held, documents.length);
        if (needs.length > 0) throw incomplete(needs);
      }
      const now = new Date();
      await ocop.updateApplications(
        { id: held.id, state, ...(action === "submitted" && { submitted_at: now }) },
        context,
      );
      await ocop.createApplicationSteps(
        {
          application_id: held.id,
          action,
          words,
          by: "applicant",
          actor_id: actor.id,
          actor_name: actor.name,
          // Nobody waits for what was taken back.
          told_at: action === "withdrawn" ? now : null,
        },
        context,
      );
      return held.id;
    });
    return new StepResponse({ application_id: id });
  },
);
